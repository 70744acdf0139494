package mailsetup.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import mailsetup.core.Message;
import mailsetup.core.Secret;
import mailsetup.core.files.SafeFile;
import mailsetup.core.text.Messages;
import mailsetup.handoff.Code;
import mailsetup.handoff.Exporter;
import mailsetup.handoff.Order;
import mailsetup.handoff.Secrecy;
import mailsetup.handoff.forms.Forms;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Writes one account in one form. */
record ExportCommand(Terminal terminal, Messages messages) {
    ExportCommand(Call call) {
        this(call.terminal(), call.messages());
    }

    static CommandSpec spec(Commands commands) {
        return commands.command("export", "export").addPositional(commands.optional("0", "FORM", "form"))
                .addPositional(commands.optional("1", "ADDRESS", "address")).addOption(commands.on("--list"))
                .addOption(commands.value("--from", "FILE")).addOption(commands.value("--imap", "SERVER"))
                .addOption(commands.value("--pop", "SERVER")).addOption(commands.value("--smtp", "SERVER"))
                .addOption(commands.value("--user", "NAME")).addOption(commands.value("--smtp-user", "NAME"))
                .addOption(commands.value("--prefer", "imap|pop")).addOption(commands.value("--name", "TEXT"))
                .addOption(commands.value("--tested", "DATE")).addOption(commands.value("--program", "PROGRAM"))
                .addOption(commands.value("--maker", "TEXT")).addOption(commands.value("--contact", "TEXT"))
                .addOption(commands.on("--password-line")).addOption(commands.on("--with-password"))
                .addOption(commands.on("--password-stdin")).addOption(commands.value("--password-env", "VAR"))
                .addOption(commands.value("--sign-with", "PKCS12"))
                .addOption(commands.value("--passphrase-env", "VAR")).addOption(commands.on("--text"))
                .addOption(commands.value("--out", "FILE")).addOption(commands.on("--force"));
    }

    /** Exit code 0 when it was written, 1 when this account has no such form. */
    int run(ParseResult options) throws UsageException {
        if (Commands.on(options, "--list")) {
            list();
            return 0;
        }
        var form = form(options);
        var order = new ExportRequest(options, terminal, messages).order(form);
        var hindrance = form.hindrance(order.account());
        if (hindrance.isPresent()) {
            terminal.err().println(messages.text(hindrance.get()));
            return 1;
        }
        var password = password(options, form, order);
        try {
            write(options, form, password.map(order::with).orElse(order));
        } finally {
            password.ifPresent(Secret::wipe);
        }
        return 0;
    }

    private void list() {
        var paper = Paper.on(terminal.out(), messages);
        paper.heading(Message.of("handoff.usage.list-head"));
        Forms.all().forEach(form -> paper.hanging("  " + Columns.pad(form.id(), 22),
                messages.text("handoff.form." + form.id() + ".name") + " – "
                        + messages.text("handoff.form." + form.id() + ".what")));
    }

    private static Exporter form(ParseResult options) throws UsageException {
        String id = options.matchedPositionalValue(0, "");
        var known = Forms.all().stream().map(Exporter::id).toList();
        return Forms.find(id).orElseThrow(
                () -> new UsageException(id.isEmpty() ? "handoff.usage.no-form" : "handoff.usage.form", known));
    }

    private Optional<Secret> password(ParseResult options, Exporter form, Order order) throws UsageException {
        boolean wanted = Commands.on(options, "--with-password");
        if (wanted && form.secrecy() == Secrecy.NEVER) {
            throw new UsageException("handoff.usage.no-password-here");
        }
        if (!wanted && form.secrecy() == Secrecy.ALWAYS) {
            throw new UsageException("handoff.usage.password-needed");
        }
        var question = messages.text("cli.password-question", order.account().address());
        return wanted ? new PasswordInput(terminal, question).read(options) : Optional.empty();
    }

    private void write(ParseResult options, Exporter form, Order order) throws UsageException {
        var content = content(options, form, order);
        var out = ProbeRequest.value(options, "--out");
        if (out.isPresent()) {
            save(out.get(), content, order.password().isPresent(), Commands.on(options, "--force"));
        } else {
            terminal.out().writeBytes(content);
        }
    }

    private byte[] content(ParseResult options, Exporter form, Order order) throws UsageException {
        if (Commands.on(options, "--text")) {
            if (form instanceof Code code) {
                return (code.payload(order) + "\n").getBytes(StandardCharsets.UTF_8);
            }
            throw new UsageException("handoff.usage.no-text");
        }
        if (!form.isText() && terminal.live() && !options.hasMatchedOption("--out")) {
            throw new UsageException("handoff.usage.secret-to-terminal");
        }
        return form.write(order, messages);
    }

    private void save(String name, byte[] content, boolean secret, boolean replace) throws UsageException {
        try {
            SafeFile.write(Path.of(name), content, secret, replace);
        } catch (FileAlreadyExistsException e) {
            throw new UsageException("handoff.usage.exists");
        } catch (IOException | InvalidPathException e) {
            throw new UsageException("handoff.usage.not-written");
        }
        terminal.err().println(messages.text(secret ? "handoff.written-secret" : "handoff.written", name));
    }
}
