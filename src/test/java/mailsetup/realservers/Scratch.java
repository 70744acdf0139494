package mailsetup.realservers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A directory of its own for one server; closing it removes it with everything in it. */
record Scratch(Path path) implements AutoCloseable {
    /** A new one, which other users can enter: the servers change to users of their own. */
    static Scratch create(String name) {
        try {
            var path = Files.createTempDirectory("mailsetup-" + name + "-");
            Command.run(path, "chmod", "755", path.toString());
            return new Scratch(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file(String name) {
        return path.resolve(name);
    }

    Path directory(String name) {
        try {
            return Files.createDirectories(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path write(String name, String text) {
        try {
            return Files.writeString(file(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the resource of that file name, with {@code @words@} replaced. */
    Path fill(String name, Map<String, ?> words) {
        return fill(name, name.substring(name.lastIndexOf('/') + 1), words);
    }

    /** Writes that resource under that name, with {@code @words@} replaced. */
    Path fill(String name, String resource, Map<String, ?> words) {
        var text = resource(resource);
        for (var word : words.entrySet()) {
            text = text.replace("@" + word.getKey() + "@", word.getValue().toString());
        }
        return write(name, text);
    }

    @Override
    public void close() {
        Command.run(Path.of("/"), "rm", "-rf", path.toString());
    }

    private static String resource(String name) {
        try (InputStream in = Scratch.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
