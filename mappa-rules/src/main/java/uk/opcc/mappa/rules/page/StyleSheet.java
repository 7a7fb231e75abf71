package uk.opcc.mappa.rules.page;

import io.jstach.jstache.JStache;
import io.jstach.jstache.JStacheConfig;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The style sheet of pages. */
@JStache(path = "style")
@JStacheConfig(using = Templates.class)
record StyleSheet() {

    static final String TEXT = Templates.fill(new StyleSheet());

    /** Allows this style sheet and nothing else: no script, no other style, no picture, no request, no form. */
    static final String POLICY =
            "default-src 'none'; style-src 'sha256-" + hash(TEXT) + "'; base-uri 'none'; form-action 'none'";

    private static String hash(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("found no SHA-256, which every Java has", e);
        }
    }
}
