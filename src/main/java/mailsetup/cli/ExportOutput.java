package mailsetup.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import mailsetup.core.files.SafeFile;
import mailsetup.handoff.Code;
import mailsetup.handoff.Exporter;
import mailsetup.handoff.Order;

/** Where a form goes: to a file, or to standard output. */
record ExportOutput(Typed typed, Call call) {
    private static final Flag TEXT = new Flag("--text");
    private static final Option<String> OUT = Option.text("--out", "FILE");
    private static final Flag FORCE = new Flag("--force");
    private static final String STANDARD_OUTPUT = "-";
    /** Its options. */
    static final List<Parameter> PARAMETERS = List.of(TEXT, OUT, FORCE);

    void write(Exporter form, Order order) throws UsageException {
        var content = content(form, order);
        var out = typed.get(OUT);
        if (out.isPresent() && !out.get().equals(STANDARD_OUTPUT)) {
            save(out.get(), content, order.password().isPresent());
        } else {
            call.terminal().out().writeBytes(content);
        }
    }

    private byte[] content(Exporter form, Order order) throws UsageException {
        if (typed.has(TEXT)) {
            if (form instanceof Code code) {
                return (code.payload(order) + "\n").getBytes(StandardCharsets.UTF_8);
            }
            throw new UsageException("handoff.usage.no-text");
        }
        if (!form.isText() && call.terminal().live() && !typed.mentions(OUT)) {
            throw new UsageException("handoff.usage.secret-to-terminal");
        }
        return form.write(order, call.messages());
    }

    private void save(String name, byte[] content, boolean secret)
            throws UsageException {
        try {
            SafeFile.write(Path.of(name), content, secret, typed.has(FORCE));
        } catch (FileAlreadyExistsException e) {
            throw new UsageException("handoff.usage.exists");
        } catch (IOException | InvalidPathException e) {
            throw new UsageException("handoff.usage.not-written");
        }
        call.terminal().err()
                .println(call.messages().text(secret ? "handoff.written-secret" : "handoff.written", name));
    }
}
