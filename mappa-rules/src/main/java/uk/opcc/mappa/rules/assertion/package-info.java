/**
 * Assertions on responses for unit tests. They work with any test framework and depend on none. A failure is an {@link
 * java.lang.AssertionError} whose message shows the findings as aligned facts. Start with {@link
 * uk.opcc.mappa.rules.assertion.ResponseAssertions#assertThat(uk.opcc.mappa.model.Response)}.
 */
@NullMarked
package uk.opcc.mappa.rules.assertion;

import org.jspecify.annotations.NullMarked;
