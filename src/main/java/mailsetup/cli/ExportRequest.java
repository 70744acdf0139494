package mailsetup.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mailsetup.core.EmailAddress;
import mailsetup.core.Keyword;
import mailsetup.core.Protocol;
import mailsetup.core.ServerSettings;
import mailsetup.core.files.SafeFile;
import mailsetup.core.text.Messages;
import mailsetup.handoff.Clean;
import mailsetup.handoff.Exporter;
import mailsetup.handoff.MailAccount;
import mailsetup.handoff.Order;
import mailsetup.handoff.Program;
import mailsetup.handoff.setupfile.Reading;
import mailsetup.handoff.setupfile.SetupFile;
import mailsetup.handoff.setupfile.SetupFileReader;
import mailsetup.handoff.sign.SigningKey;
import picocli.CommandLine.ParseResult;

/** What {@code export} was asked to write, without the password. */
record ExportRequest(ParseResult options, Terminal terminal, Messages messages) {
    private static final int LARGEST_KEY_FILE = 100_000;

    Order order(Exporter form) throws UsageException {
        var file = setupFile();
        var account = file.isPresent() ? fromFile(file.get()) : fromOptions();
        var order = Order.of(account).inWordsOf(program())
                .withPasswordLine(Commands.on(options, "--password-line"))
                .from(text("--maker").or(() -> file.map(SetupFile::maker)).orElse(""),
                        text("--contact").or(() -> file.map(SetupFile::contact)).orElse(""));
        var signed = value("--sign-with");
        if (signed.isPresent() && !form.canBeSigned()) {
            throw new UsageException("handoff.usage.no-signature-here");
        }
        return signed.isPresent() ? order.signedBy(key(signed.get())) : order;
    }

    private Optional<SetupFile> setupFile() throws UsageException {
        var name = value("--from");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        try {
            var reading = SetupFileReader.read(SafeFile.read(Path.of(name.get()), SetupFile.LARGEST));
            return Optional.of(good(reading));
        } catch (IOException | InvalidPathException e) {
            throw new UsageException("handoff.file.unreadable");
        }
    }

    private static SetupFile good(Reading reading) throws UsageException {
        return switch (reading) {
            case Reading.Refused(var why) -> throw new UsageException(why.key());
            case Reading.Good(var file) -> file;
        };
    }

    private MailAccount fromFile(SetupFile file) throws UsageException {
        if (Stream.of("--imap", "--pop", "--smtp", "--user", "--smtp-user").anyMatch(options::hasMatchedOption)) {
            throw new UsageException("handoff.usage.two-accounts");
        }
        var typed = address();
        var own = typed.or(file::address).orElseThrow(() -> new UsageException("handoff.usage.file-needs-address"));
        return MailAccount.of(own, text("--name").orElse(file.name()), file.settings(own),
                preferred().orElse(file.preferred()), tested().or(file::tested))
                .orElseThrow(() -> new UsageException("handoff.usage.file-for-address"));
    }

    private MailAccount fromOptions() throws UsageException {
        var address = address().orElseThrow(() -> new UsageException("handoff.usage.no-account"));
        var user = ProbeRequest.user(options, "--user").orElse(address.toString());
        var smtpUser = ProbeRequest.user(options, "--smtp-user").orElse(user);
        if (!Clean.isUser(user) || !Clean.isUser(smtpUser)) {
            throw new UsageException("cli.usage.user", "--user");
        }
        var servers = ProbeRequest.given(options).values().stream()
                .map(door -> new ServerSettings(door, door.protocol().receives() ? user : smtpUser)).toList();
        return MailAccount.of(address, text("--name").orElse(""), servers, preferred().orElse(Protocol.IMAP), tested())
                .orElseThrow(() -> new UsageException("handoff.usage.no-account"));
    }

    private Optional<EmailAddress> address() throws UsageException {
        String typed = options.matchedPositionalValue(1, "");
        return typed.isEmpty() ? Optional.empty() : Optional.of(ProbeRequest.address(typed));
    }

    private Optional<Protocol> preferred() throws UsageException {
        var word = value("--prefer");
        if (word.isEmpty()) {
            return Optional.empty();
        }
        return switch (word.get()) {
            case "imap" -> Optional.of(Protocol.IMAP);
            case "pop" -> Optional.of(Protocol.POP3);
            default -> throw new UsageException("handoff.usage.prefer");
        };
    }

    private Optional<LocalDate> tested() throws UsageException {
        try {
            return value("--tested").map(LocalDate::parse);
        } catch (DateTimeException e) {
            throw new UsageException("handoff.usage.date");
        }
    }

    private Program program() throws UsageException {
        var word = value("--program").orElse(Keyword.of(Program.GENERIC));
        return Arrays.stream(Program.values()).filter(program -> Keyword.of(program).equals(word)).findFirst()
                .orElseThrow(() -> new UsageException("handoff.usage.program",
                        Arrays.stream(Program.values()).map(Keyword::of).toList()));
    }

    private Optional<String> text(String option) throws UsageException {
        var text = value(option);
        if (text.filter(given -> !Clean.isText(given)).isPresent()) {
            throw new UsageException("handoff.usage.text", option);
        }
        return text;
    }

    private SigningKey key(String name) throws UsageException {
        var passphrase = passphrase();
        try {
            return SigningKey.read(SafeFile.read(Path.of(name), LARGEST_KEY_FILE), passphrase);
        } catch (IOException | GeneralSecurityException | InvalidPathException e) {
            throw new UsageException("handoff.usage.key");
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private char[] passphrase() throws UsageException {
        var variable = value("--passphrase-env");
        if (variable.isPresent()) {
            return Optional.ofNullable(terminal.environment().get(variable.get())).map(String::toCharArray)
                    .orElseThrow(() -> new UsageException("handoff.usage.passphrase"));
        }
        var prompt = terminal.prompt().orElseThrow(() -> new UsageException("handoff.usage.passphrase"));
        return Optional.ofNullable(prompt.apply(messages.text("handoff.passphrase-question")))
                .orElseThrow(() -> new UsageException("handoff.usage.passphrase"));
    }

    private Optional<String> value(String option) {
        return ProbeRequest.value(options, option);
    }
}
