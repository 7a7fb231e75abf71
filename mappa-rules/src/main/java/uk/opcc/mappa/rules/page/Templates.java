package uk.opcc.mappa.rules.page;

import io.jstach.jstache.JStacheConfig;
import io.jstach.jstache.JStachePath;
import io.jstach.jstache.JStacheType;

/**
 * How templates are compiled: into code that needs no library. That code escapes nothing by itself, so each view is filled in
 * here.
 *
 * <p>The configuration stands here, not on the package, because a compiler reads the annotations of an exported package where
 * it is used, and finds no such enum there.
 */
@JStacheConfig(
        type = JStacheType.STACHE,
        pathing = @JStachePath(prefix = "uk/opcc/mappa/rules/page/", suffix = ".mustache"))
final class Templates {

    private Templates() {}

    static String fill(PageView page) {
        return new PageViewRenderer(String::valueOf, Html::escape).execute(page);
    }

    static String fill(ContentView content) {
        return new ContentViewRenderer(String::valueOf, Html::escape).execute(content);
    }

    static String fill(FollowUpPageView page) {
        return new FollowUpPageViewRenderer(String::valueOf, Html::escape).execute(page);
    }

    static String fill(FollowUpContentView content) {
        return new FollowUpContentViewRenderer(String::valueOf, Html::escape).execute(content);
    }

    static String fill(StyleSheet style) {
        return new StyleSheetRenderer(String::valueOf, Html::escape).execute(style);
    }
}
