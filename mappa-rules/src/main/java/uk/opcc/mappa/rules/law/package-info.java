/**
 * The law as data: the duties, their periods and provisions, and the policy that settles what the law leaves open.
 */
@NullMarked
package uk.opcc.mappa.rules.law;

import org.jspecify.annotations.NullMarked;
