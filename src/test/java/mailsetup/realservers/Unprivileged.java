package mailsetup.realservers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The user who runs what needs no privileges: nobody instead of root, everybody else in person. */
record Unprivileged(String name, String group) {
    static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    static Unprivileged user() {
        return ROOT
                ? new Unprivileged("nobody", "nogroup")
                : new Unprivileged(System.getProperty("user.name"), Command.run(Path.of("/"), "id", "-gn").strip());
    }

    /** The number of the user ({@code -u}) or the group ({@code -g}). */
    String id(String which) {
        return Command.run(Path.of("/"), "id", which, name).strip();
    }

    /** Hands over a directory with all that is in it. */
    void own(Path directory) {
        if (ROOT) {
            Command.run(directory, "chown", "-R", name + ":" + group, ".");
        }
    }

    /** The words that run these words as this user. */
    String[] running(String... words) {
        var all = new ArrayList<String>();
        if (ROOT) {
            all.addAll(List.of("setpriv", "--reuid=" + name, "--regid=" + group, "--clear-groups"));
        }
        all.addAll(List.of(words));
        return all.toArray(String[]::new);
    }
}
