package mailsetup.cli;

import java.net.InetSocketAddress;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mailsetup.core.EmailAddress;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Protocol;
import mailsetup.core.ServerSettings;
import mailsetup.core.text.Language;
import mailsetup.discovery.consent.AllowedHosts;
import mailsetup.practice.lab.Lab;
import mailsetup.practice.lab.LabFault;

/** What several commands understand. */
final class Options {
    static final Option<Language> LANG = Option.of("--lang", "ja|en", (text, _) -> Language.coded(text)
            .orElseThrow(() -> new UsageException("cli.usage.language")));
    static final Option<String> ORGANISATION = Option.text("--organisation", "DIR");

    static final Flag PRACTICE = new Flag("--practice");
    static final Option<LabFault> LAB = Option.of("--lab", "FAULT", (term, _) -> Lab.find(term).orElseThrow(
            () -> new UsageException("cli.usage.lab", Lab.all().stream().map(LabFault::fault).toList())));
    static final Argument<String> OPENED = Argument.optional(0, "FILE", "opened", Reader.text());

    static final Argument<EmailAddress> ADDRESS = Argument.needed("ADDRESS", "address", Options::address);
    static final Option<Endpoint> IMAP = server("--imap", Protocol.IMAP);
    static final Option<Endpoint> POP = server("--pop", Protocol.POP3);
    static final Option<Endpoint> SMTP = server("--smtp", Protocol.SMTP);
    static final Map<Protocol, Option<Endpoint>> SERVERS = new EnumMap<>(
            Map.of(Protocol.IMAP, IMAP, Protocol.POP3, POP, Protocol.SMTP, SMTP));
    static final Option<String> USER = Option.of("--user", "NAME", Options::user);
    static final Option<String> SMTP_USER = Option.of("--smtp-user", "NAME", Options::user);

    static final Option<InetSocketAddress> DNS = Option.of("--dns", "HOST:PORT",
            (text, _) -> NameServerOption.read(text));
    static final Option<List<X509Certificate>> CA = Option.of("--ca", "FILE", (file, _) -> CertificateFile.read(file));
    static final Option<Duration> TIMEOUT = Option.of("--timeout", "SECONDS", (text, _) -> seconds(text));
    static final Option<AllowedHosts> ALLOW_OUTSIDE = Option.of("--allow-outside", "HOST[,HOST...]",
            (text, _) -> hosts(text)).bareToo();
    static final Option<String> SECRETS = Option.text("--secrets", "FILE");
    static final Flag PASSWORD_STDIN = new Flag("--password-stdin");
    static final Option<String> PASSWORD_ENV = Option.text("--password-env", "VAR");
    static final Flag TOKEN_STDIN = new Flag("--token-stdin");
    static final Flag NO_LOGIN = new Flag("--no-login");
    static final Flag JSON = new Flag("--json");
    static final Flag LEDGER = new Flag("--ledger");

    private Options() {}

    static EmailAddress address(String text, String name) throws UsageException {
        try {
            return EmailAddress.of(text);
        } catch (IllegalArgumentException e) {
            throw new UsageException("cli.usage.address");
        }
    }

    private static Option<Endpoint> server(String name, Protocol protocol) {
        return Option.of(name, "SERVER", (text, option) -> {
            try {
                return ServerOption.read(protocol, text);
            } catch (IllegalArgumentException e) {
                throw new UsageException("cli.usage.server", option);
            }
        });
    }

    private static AllowedHosts hosts(String text) throws UsageException {
        try {
            return new AllowedHosts(Stream.of(text.split(",")).map(Hostname::of).collect(Collectors.toSet()));
        } catch (IllegalArgumentException e) {
            throw new UsageException("cli.usage.outside-hosts");
        }
    }

    private static String user(String text, String option) throws UsageException {
        if (!ServerSettings.isUser(text)) {
            throw new UsageException("cli.usage.user", option);
        }
        return text;
    }

    private static Duration seconds(String text) throws UsageException {
        if (!text.matches("[0-9]{1,3}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 600) {
            throw new UsageException("cli.usage.timeout");
        }
        return Duration.ofSeconds(Integer.parseInt(text));
    }
}
