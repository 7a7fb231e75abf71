/**
 * Assertions on responses for unit tests, in any test framework or none: a failure is an {@link java.lang.AssertionError}
 * whose message shows the findings as aligned facts. Begin with
 * {@link uk.opcc.mappa.rules.assertion.ResponseAssertions#assertThat(uk.opcc.mappa.model.Response)}.
 */
@NullMarked
package uk.opcc.mappa.rules.assertion;

import org.jspecify.annotations.NullMarked;
