package mailsetup.secrets;

import mailsetup.testkit.Child;

/** An X server without a screen, on a number that is free. */
record VirtualScreen(Child server, String number) implements AutoCloseable {
    static VirtualScreen open() {
        var server = Child.start(new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1280x860x24",
                "-nolisten", "tcp").redirectError(ProcessBuilder.Redirect.DISCARD));
        return new VirtualScreen(server, ":" + server.line());
    }

    @Override
    public void close() {
        server.close();
    }
}
