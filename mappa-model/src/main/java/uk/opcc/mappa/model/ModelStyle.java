package uk.opcc.mappa.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The style in which Immutables generates the values of a package: hidden implementations of the public types, strict builders, and only
 * classes of the JDK. It stands on the package and is kept in source only, so that nothing of it reaches a consumer's
 * build.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        jdkOnly = true,
        strictBuilder = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        // Else the generator's own annotation stays in the class files, and warns every consumer that lacks it.
        allowedClasspathAnnotations = {Override.class, SafeVarargs.class, SuppressWarnings.class, Nullable.class})
@interface ModelStyle {}
