package uk.opcc.mappa.rules.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.model.reference.ReferenceData;

/** To whom the items of a report are addressed. */
class ReportAddresseesTest {

    private static Extraction<InspectionReport> extract(String body) {
        return ReportExtractor.create()
                .withDirectory(ReferenceData.policeAreas())
                .extract(Documents.page(body));
    }

    private static Extraction<InspectionReport> of(String sentence) {
        return extract("<h1>Lamps: an inspection</h1><h2>Recommendations</h2><p>" + sentence + "</p>");
    }

    private static List<String> addressees(Extraction<InspectionReport> extraction) {
        Recommendation only = extraction.draft().orElseThrow().recommendations().get(0);
        return only.addressees().stream()
                .map(agency -> agency.id() + " " + agency.kind() + " " + agency.extent())
                .toList();
    }

    private static List<String> asked(Extraction<InspectionReport> extraction) {
        return extraction.questions().stream()
                .filter(question -> question.pointer().endsWith("/addressees"))
                .map(ExtractionQuestion::question)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kent Police should sing.|kent police-force one",
                "By 31st January 2024 the Chief Constable of Humberside Police should sing.|humberside chief-officer one",
                "The Metropolitan Police Service should sing.|metropolitan police-force one",
                "The Metropolitan Police Commissioner should sing.|metropolitan chief-officer one",
                "The Police and Crime Commissioner for Kent should sing.|kent-pcc police-and-crime-commissioner one",
                "The Staffordshire Commissioner should sing.|staffordshire-pfcc police-and-crime-commissioner one",
                "MOPAC should sing.|metropolitan-mopac mayors-office-for-policing-and-crime one",
                "The Mayor of West Yorkshire should sing.|west-yorkshire-mayor mayor one",
                "Surrey\u2019s police and crime commissioner should sing.|surrey-pcc police-and-crime-commissioner one",
                "British Transport Police should sing.|british-transport-police other-police-body one",
            })
    void aNamedForceOrBodyIsAnAddresseeOfItsOwn(String sentence, String addressee) {
        Extraction<InspectionReport> extraction = of(sentence);

        assertThat(addressees(extraction)).containsExactly(addressee);
        assertThat(asked(extraction)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kent and Essex Police should sing.|kent police-force one,essex police-force one",
                "The forces of Kent and Essex should sing.|kent police-force one,essex police-force one",
                "The Thames Valley, Kent and Sussex police forces should sing.|thames-valley police-force one,kent police-force one,sussex police-force one",
                "The chief constables of Devon and Cornwall, Dorset and Wiltshire should sing.|devon-and-cornwall chief-officer one,dorset chief-officer one,wiltshire chief-officer one",
                "Kent Police and the Police and Crime Commissioner for Kent should sing.|kent police-force one,kent-pcc police-and-crime-commissioner one",
                "Police and crime commissioners in Kent and Essex should sing.|kent-pcc police-and-crime-commissioner one,essex-pfcc police-and-crime-commissioner one",
                "The Mayors of West Yorkshire and South Yorkshire should sing.|west-yorkshire-mayor mayor one,south-yorkshire-mayor mayor one",
            })
    void severalNamedForcesOrBodiesAreReadEach(String sentence, String addressees) {
        assertThat(addressees(of(sentence))).containsExactly(addressees.split(","));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chief constables of all forces in England and Wales should sing.|chief-officers chief-officer every",
                "Chief constables of forces that told HMICFRS that the Home Office pays should sing.|chief-officers chief-officer every",
                "Police forces in England and Wales should sing.|police-forces police-force every",
                "All 43 forces should sing.|police-forces police-force every",
                "Mayors with police and crime commissioner functions should sing.|mayors mayor every",
                "We recommend that the Home Office agree to sing.|home-office secretary-of-state one",
                "The NPCC lead for police custody should sing.|national-police-lead national-police-lead one",
            })
    void wordsThatQualifyAnAddresseeAreNoAddressees(String sentence, String addressee) {
        Extraction<InspectionReport> extraction = of(sentence);

        assertThat(addressees(extraction)).containsExactly(addressee);
        assertThat(asked(extraction)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fire and rescue authorities should sing.|Fire and rescue authorities|every",
                "The Association of Police and Crime Commissioners should sing.|Association of Police and Crime Commissioners|one",
                "The Independent Office for Police Conduct should sing.|Independent Office for Police Conduct|one",
                "The Chief Constable of Wessex Police should sing.|Chief Constable of Wessex Police|one",
                "Wessex Police should sing.|Wessex Police|one",
                "The Deputy Mayor for Policing and Crime should sing.|Deputy Mayor for Policing and Crime|one",
                "The Department for Environment, Food and Rural Affairs should sing.|Department for Environment, Food and Rural Affairs|one",
                "The Police and Crime Commissioner for Wales should sing.|Police and Crime Commissioner for Wales|one",
            })
    void aNameThatTheLibraryDoesNotKnowIsKeptAndAskedAbout(String sentence, String name, String extent) {
        Extraction<InspectionReport> extraction = of(sentence);

        Recommendation only = extraction.draft().orElseThrow().recommendations().get(0);
        assertThat(only.addressees()).extracting(Agency::name).containsExactly(name);
        assertThat(only.addressees().get(0).extent()).hasToString(extent);
        assertThat(asked(extraction))
                .containsExactly("The addressee \"" + name + "\" is not one that the library knows.");
    }

    @Test
    void unknownAgenciesBesideKnownOnesAreKept() {
        Extraction<InspectionReport> extraction = of(
                "Police and crime commissioners, fire and rescue authorities, HM Courts and Tribunals Service and the NPCC should sing.");

        assertThat(addressees(extraction))
                .containsExactly(
                        "local-policing-bodies local-policing-body every",
                        "fire-and-rescue-authorities fire-and-rescue-authorities every",
                        "hm-courts-and-tribunals-service hm-courts-and-tribunals-service one",
                        "national-police-chiefs-council national-police-lead one");
        assertThat(asked(extraction)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "All forces except Kent Police should sing.|except Kent Police",
                "Welsh forces should sing.|Welsh",
                "Police and crime commissioners in Wales should sing.|in Wales",
                "Kent Police and their PCC should sing.|and their PCC",
                "Forces in Wales should sing.|in Wales",
                "Police officers and staff should sing.|staff",
                "Chief constables, working with the College of Policing, should sing.|working with the College of Policing",
            })
    void whatMayNarrowOrWidenTheAddresseesIsAskedAbout(String sentence, String words) {
        Extraction<InspectionReport> extraction = of(sentence);

        assertThat(addressees(extraction)).hasSize(1);
        assertThat(asked(extraction))
                .containsExactly("The words \"" + words + "\" beside the addressees were not understood.");
    }

    @ParameterizedTest
    @CsvSource({"A national standard should be written.", "Stores should be visited.", "This should include lamps."})
    void aThingIsNoAddressee(String sentence) {
        assertThat(addressees(of(sentence))).containsExactly("not-read not-read one");
    }

    @Test
    void theOfficesOfAReportOnOneForceAreItsOwn() {
        Extraction<InspectionReport> extraction =
                extract("<h1>Lamps: an inspection of Kent Police</h1><h2>Recommendations</h2>"
                        + "<p>The chief constable and the police and crime commissioner should sing.</p>");

        assertThat(addressees(extraction))
                .containsExactly("kent chief-officer one", "kent-pcc police-and-crime-commissioner one");
    }

    @Test
    void theForceOfAReportThatNamesNoneIsAskedAbout() {
        assertThat(of("The force should sing.").questions())
                .extracting(ExtractionQuestion::question)
                .contains("The document writes \"the force\" or \"the chief constable\", and its title names none;"
                        + " all were read as addressees.");
    }

    @Test
    void withoutADirectoryANamedForceIsKeptAsItIsWritten() {
        Recommendation only = ReportExtractor.create()
                .extract(Documents.page("<h1>Lamps</h1><h2>Recommendations</h2><p>Kent Police should sing.</p>"))
                .draft()
                .orElseThrow()
                .recommendations()
                .get(0);

        assertThat(only.addressees().stream().map(agency -> agency.name() + " " + agency.kind()))
                .containsExactly("Kent Police police-force");
    }

    @Test
    void aLongListOfNamesIsReadInTime() {
        assertThat(addressees(of("Lantern\u2019s of the ".repeat(2_000) + "Lane should sing.")))
                .hasSize(1);
    }
}
