package uk.opcc.mappa.rules;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The style of the Immutables of a package: hidden implementations of the public types, strict builders, and JDK classes only.
 * It annotates the package and is not in class files, so that it does not affect a consumer's build.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        jdkOnly = true,
        strictBuilder = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        // Otherwise the generator's own annotation stays in the class files, and consumers without it get a warning.
        allowedClasspathAnnotations = {Override.class, SafeVarargs.class, SuppressWarnings.class, Nullable.class})
@interface RulesStyle {}
