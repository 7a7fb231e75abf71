package uk.opcc.mappa.rules.catalogue;

import java.util.List;
import uk.opcc.mappa.model.Comments;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.rules.Provision;
import uk.opcc.mappa.rules.Severity;
import uk.opcc.mappa.rules.Topic;

/**
 * Police Act 1996 s.55(5): what is published holds the comments, so none can be younger than the publication.
 */
final class CommentsAfterPublication extends Rule {

    CommentsAfterPublication() {
        super(rule("comments-after-publication", Severity.WARNING, Topic.TIMING, Provision.COMMENTS)
                .finds("A comment is dated after the publication that should contain it.")
                .because("a publication cannot hold a letter that was not yet written; one of the two dates is wrong")
                .fires("The response is published on 2 September 2022 and holds a letter of 20 September 2022.")
                .silent("Letter and publication are of the same day."));
    }

    @Override
    void check(Case matter, Findings.Report report) {
        List<Comments> all = matter.response().comments();
        matter.response().publishedOn().ifPresent(published -> {
            for (int i = 0; i < all.size(); i++) {
                PartialDate date = all.get(i).date().orElse(published);
                if (published.isCertainlyBefore(date)) {
                    report.finding("/comments/" + i + "/date")
                            .fact("dated", date)
                            .fact("published", published)
                            .fact("voice", all.get(i).voice())
                            .add();
                }
            }
        });
    }
}
