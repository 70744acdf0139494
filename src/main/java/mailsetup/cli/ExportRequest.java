package mailsetup.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mailsetup.core.EmailAddress;
import mailsetup.core.Keyword;
import mailsetup.core.Protocol;
import mailsetup.core.ServerSettings;
import mailsetup.core.SignInSettings;
import mailsetup.core.files.SafeFile;
import mailsetup.discovery.presets.Preset;
import mailsetup.handoff.Clean;
import mailsetup.handoff.Exporter;
import mailsetup.handoff.MailAccount;
import mailsetup.handoff.Order;
import mailsetup.handoff.Program;
import mailsetup.handoff.setupfile.SetupFile;
import mailsetup.handoff.sign.SigningKey;
import mailsetup.support.code.CodeReading;
import mailsetup.support.organisation.HelpDesk;

/** What {@code export} was asked to write, without the password. */
record ExportRequest(Typed typed, Call call) {
    private static final int LARGEST_KEY_FILE = 100_000;
    private static final Argument<EmailAddress> ADDRESS = Argument.optional(1, "ADDRESS", "address", Options::address);
    private static final Option<Protocol> PREFER = Option.of("--prefer", "imap|pop", (word, _) -> protocol(word));
    private static final Option<String> NAME = Option.of("--name", "TEXT", ExportRequest::clean);
    private static final Option<LocalDate> TESTED = Option.of("--tested", "DATE", (text, _) -> date(text));
    private static final Option<Program> PROGRAM = Option.of("--program", "PROGRAM", (word, _) -> program(word));
    private static final Option<String> MAKER = Option.of("--maker", "TEXT", ExportRequest::clean);
    private static final Option<String> CONTACT = Option.of("--contact", "TEXT", ExportRequest::clean);
    private static final Option<String> CODE = Option.<String>of("--code", "CODE", (text, _) -> code(text))
            .explainedBy("support-code");
    private static final Flag PASSWORD_LINE = new Flag("--password-line");
    private static final Option<String> SIGN_WITH = Option.text("--sign-with", "PKCS12");
    private static final Option<String> PASSPHRASE_ENV = Option.text("--passphrase-env", "VAR");
    private static final List<Option<?>> OF_A_FILE = List.of(Options.IMAP, Options.POP, Options.SMTP, Options.USER,
            Options.SMTP_USER);
    static final List<Parameter> PARAMETERS = List.of(ADDRESS, SetupFileOption.FROM, Options.IMAP, Options.POP,
            Options.SMTP, Options.USER, Options.SMTP_USER, PREFER, NAME, TESTED, PROGRAM, MAKER, CONTACT, CODE,
            PASSWORD_LINE,
            SIGN_WITH, PASSPHRASE_ENV, SignInOptions.ISSUER, SignInOptions.SCOPES);

    Order order(Exporter form) throws UsageException {
        var file = typed.get(SetupFileOption.FROM);
        var account = file.isPresent() ? fromFile(file.get()) : fromOptions();
        var order = Order.of(account.signingIn(signIn(account.address())))
                .inWordsOf(typed.get(PROGRAM).orElse(Program.GENERIC))
                .withPasswordLine(typed.has(PASSWORD_LINE))
                .from(typed.get(MAKER).or(() -> file.map(SetupFile::maker)).orElse(""),
                        contact(file))
                .toldBy(typed.get(CODE).orElse(""));
        var signed = typed.get(SIGN_WITH);
        if (signed.isPresent() && !form.canBeSigned()) {
            throw new UsageException("handoff.usage.no-signature-here");
        }
        return signed.isPresent() ? order.signedBy(key(signed.get())) : order;
    }

    /** As typed; else the organisation, before a stranger. */
    private String contact(Optional<SetupFile> file) throws UsageException {
        return typed.get(CONTACT).or(() -> call.organisation().desk().map(HelpDesk::telephone))
                .or(() -> file.map(SetupFile::contact)).orElse("");
    }

    /** As typed; else where the provider is known to take no password. */
    private Optional<SignInSettings> signIn(EmailAddress address) throws UsageException {
        var named = SignInOptions.named(typed);
        return named.isPresent()
                ? named
                : call.presets().ofDomain(address.domain()).filter(Preset::takesNoPassword).flatMap(Preset::signIn);
    }

    private MailAccount fromFile(SetupFile file) throws UsageException {
        if (OF_A_FILE.stream().anyMatch(typed::mentions)) {
            throw new UsageException("handoff.usage.two-accounts");
        }
        var own = typed.get(ADDRESS).or(file::address)
                .orElseThrow(() -> new UsageException("handoff.usage.file-needs-address"));
        return MailAccount.of(own, typed.get(NAME).orElse(file.name()), file.settings(own),
                typed.get(PREFER).orElse(file.preferred()), typed.get(TESTED).or(file::tested))
                .orElseThrow(() -> new UsageException("handoff.usage.file-for-address"));
    }

    private MailAccount fromOptions() throws UsageException {
        var address = typed.get(ADDRESS).orElseThrow(() -> new UsageException("handoff.usage.no-account"));
        var user = typed.get(Options.USER).orElse(address.toString());
        var smtpUser = typed.get(Options.SMTP_USER).orElse(user);
        if (!Clean.isUser(user) || !Clean.isUser(smtpUser)) {
            throw new UsageException("cli.usage.user", Options.USER.name());
        }
        var servers = typed.servers().values().stream()
                .map(door -> new ServerSettings(door, door.protocol().receives() ? user : smtpUser)).toList();
        return MailAccount
                .of(address, typed.get(NAME).orElse(""), servers, typed.get(PREFER).orElse(Protocol.IMAP),
                        typed.get(TESTED))
                .orElseThrow(() -> new UsageException("handoff.usage.no-account"));
    }

    private static Protocol protocol(String word) throws UsageException {
        return switch (word) {
            case "imap" -> Protocol.IMAP;
            case "pop" -> Protocol.POP3;
            default -> throw new UsageException("handoff.usage.prefer");
        };
    }

    private static LocalDate date(String text) throws UsageException {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new UsageException("handoff.usage.date");
        }
    }

    private static Program program(String word) throws UsageException {
        return Arrays.stream(Program.values()).filter(program -> Keyword.of(program).equals(word)).findFirst()
                .orElseThrow(() -> new UsageException("handoff.usage.program",
                        Arrays.stream(Program.values()).map(Keyword::of).toList()));
    }

    private static String clean(String text, String option) throws UsageException {
        if (!Clean.isText(text)) {
            throw new UsageException("handoff.usage.text", option);
        }
        return text;
    }

    private static String code(String text) throws UsageException {
        return switch (CodeReading.of(text)) {
            case CodeReading.NotRead(var why) -> throw new UsageException(why);
            case CodeReading.Read(var code) -> code.text();
        };
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
        var variable = typed.get(PASSPHRASE_ENV);
        if (variable.isPresent()) {
            return Optional.ofNullable(call.terminal().environment().get(variable.get())).map(String::toCharArray)
                    .orElseThrow(() -> new UsageException("handoff.usage.passphrase"));
        }
        var prompt = call.terminal().prompt().orElseThrow(() -> new UsageException("handoff.usage.passphrase"));
        return Optional.ofNullable(prompt.apply(call.messages().text("handoff.passphrase-question")))
                .orElseThrow(() -> new UsageException("handoff.usage.passphrase"));
    }
}
