/**
 * What the times of reading, writing and assessing are taken of: the documents, the library and what else a user would pick.
 */
@Value.Style(
        get = "get*",
        jdkOnly = true,
        allowedClasspathAnnotations = {})
package uk.opcc.mappa.rules.bench.response;

import org.immutables.value.Value;
