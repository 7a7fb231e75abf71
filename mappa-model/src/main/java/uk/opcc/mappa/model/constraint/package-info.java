/**
 * The constraints on single values. Builders refuse what does not meet them, readers report it, and schemas state them. This
 * package is not exported to applications.
 */
@NullMarked
package uk.opcc.mappa.model.constraint;

import org.jspecify.annotations.NullMarked;
