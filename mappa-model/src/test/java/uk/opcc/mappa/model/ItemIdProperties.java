package uk.opcc.mappa.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ItemIdProperties {

    @Provide
    Arbitrary<ItemId> ids() {
        Arbitrary<RecommendationKind> kinds = Arbitraries.of(RecommendationKind.class);
        Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 9999);
        Arbitrary<String> letters =
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(3);
        return Arbitraries.oneOf(
                Combinators.combine(kinds, numbers).as(ItemId::of),
                Combinators.combine(kinds, letters).as(ItemId::of),
                numbers.map(ItemId::atPlace));
    }

    @Property
    void anIdThatIsPrintedAndParsedIsTheSame(@ForAll("ids") ItemId id) {
        assertThat(ItemId.parse(id.toString())).isEqualTo(id);
    }

    @Property
    void anIdIsMadeAgainFromItsParts(@ForAll("ids") ItemId id) {
        ItemId again = id.kind()
                .map(kind -> id.letter()
                        .map(letter -> ItemId.of(kind, letter))
                        .orElseGet(() -> ItemId.of(kind, id.number().orElseThrow())))
                .orElseGet(() -> ItemId.atPlace(id.place().orElseThrow()));
        assertThat(again).isEqualTo(id);
    }

    @Property
    void theOrderIsTotalAndAgreesWithEquality(
            @ForAll("ids") ItemId one, @ForAll("ids") ItemId two, @ForAll("ids") ItemId three) {
        assertThat(one.compareTo(two) == 0).isEqualTo(one.equals(two));
        assertThat(Integer.signum(one.compareTo(two))).isEqualTo(-Integer.signum(two.compareTo(one)));
        if (one.compareTo(two) <= 0 && two.compareTo(three) <= 0) {
            assertThat(one).isLessThanOrEqualTo(three);
        }
    }
}
