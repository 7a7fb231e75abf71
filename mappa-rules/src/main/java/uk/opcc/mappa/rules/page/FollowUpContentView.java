package uk.opcc.mappa.rules.page;

import io.jstach.jstache.JStache;
import io.jstach.jstache.JStacheConfig;
import java.util.List;
import java.util.Optional;

/**
 * The content of a page on follow-ups between header and footer.
 *
 * @param several what is open in all follow-ups
 * @param followUps each follow-up
 */
@JStache(path = "follow-ups")
@JStacheConfig(using = Templates.class)
record FollowUpContentView(Optional<OpenItemsView> several, List<FollowUpView> followUps) {}
