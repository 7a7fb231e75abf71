package uk.opcc.mappa.rules.page;

import io.jstach.jstache.JStache;
import io.jstach.jstache.JStacheConfig;
import java.util.List;
import java.util.Optional;

/**
 * A page with its frame.
 *
 * @param title the title of the page
 * @param heading what the page is
 * @param policy its Content-Security-Policy
 * @param home the address of the page of all responses, from a page of one
 * @param several the responses side by side
 * @param responses each response
 */
@JStache(path = "page")
@JStacheConfig(using = Templates.class)
record PageView(
        String title,
        String heading,
        String policy,
        Optional<String> home,
        Optional<SeveralView> several,
        List<ResponseView> responses) {}
