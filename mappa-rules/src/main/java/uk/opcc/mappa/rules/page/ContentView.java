package uk.opcc.mappa.rules.page;

import io.jstach.jstache.JStache;
import io.jstach.jstache.JStacheConfig;
import java.util.List;
import java.util.Optional;

/**
 * The content of a page between header and footer.
 *
 * @param several the responses side by side
 * @param responses each response
 */
@JStache(path = "content")
@JStacheConfig(using = Templates.class)
record ContentView(Optional<SeveralView> several, List<ResponseView> responses) {}
