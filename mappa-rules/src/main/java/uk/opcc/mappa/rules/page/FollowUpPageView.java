package uk.opcc.mappa.rules.page;

import io.jstach.jstache.JStache;
import io.jstach.jstache.JStacheConfig;
import java.util.List;
import java.util.Optional;

/**
 * A page on follow-ups with its frame.
 *
 * @param title the title of the page
 * @param policy its Content-Security-Policy
 * @param home the address of the page of all follow-ups, from a page of one
 * @param several what is open in all follow-ups
 * @param followUps each follow-up
 */
@JStache(path = "follow-ups-page")
@JStacheConfig(using = Templates.class)
record FollowUpPageView(
        String title,
        String policy,
        Optional<String> home,
        Optional<OpenItemsView> several,
        List<FollowUpView> followUps) {}
