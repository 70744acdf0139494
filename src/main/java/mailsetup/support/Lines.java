package mailsetup.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Our own lists: one entry a line, comments begin with a number sign and a blank. */
public final class Lines {
    private Lines() {}

    /**
     * The entries of that resource.
     *
     * @throws IllegalStateException when this build lacks it
     */
    public static List<String> of(String resource) {
        try (var in = Lines.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing list " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("# ")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
