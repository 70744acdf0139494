package mailsetup.cli;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.assistant.Assistant;
import mailsetup.core.EmailAddress;
import mailsetup.core.Endpoint;
import mailsetup.core.Protocol;
import mailsetup.core.ServerSettings;
import mailsetup.discovery.Found;
import mailsetup.discovery.Question;
import mailsetup.probe.AcceptedCertificate;
import mailsetup.probe.Deadline;
import picocli.CommandLine.ParseResult;

/**
 * What {@code probe} was asked to do.
 *
 * @param given servers named on the command line; the others are found unless {@code only}
 * @param limit of the whole test
 */
record ProbeRequest(EmailAddress address, Map<Protocol, Endpoint> given, boolean only, Optional<String> user,
        Optional<String> smtpUser, Duration limit, List<X509Certificate> authorities, Asking asking,
        boolean outsideAllowed, List<AcceptedCertificate> accepted) {
    static ProbeRequest read(ParseResult options) throws UsageException {
        var request = new ProbeRequest(address(options.matchedPositionalValue(0, "")), given(options),
                Commands.on(options, "--only"), user(options, "--user"), user(options, "--smtp-user"),
                limit(value(options, "--timeout").orElse("30")), authorities(options), Asking.read(options),
                Commands.on(options, "--allow-outside"),
                accepted(options.matchedOptionValue("--accept-certificate", List.of())));
        if (request.only && request.given.isEmpty()) {
            throw new UsageException("cli.usage.only-without-server");
        }
        return request;
    }

    /** The assistant that believes and asks whom this request says. */
    Assistant believing(Assistant assistant) {
        var trusting = authorities.isEmpty() ? assistant : assistant.trusting(authorities);
        return asking.of(accepted.isEmpty() ? trusting : trusting.accepting(accepted));
    }

    /** Whether servers are looked for: some are not given. */
    boolean searches() {
        return !only && given.size() < Protocol.values().length;
    }

    /**
     * The servers to test, in the order IMAP, POP3, SMTP.
     *
     * @throws UsageException when a password would go to a host that the network named and the person did not
     */
    List<ServerSettings> servers(Assistant assistant, Deadline deadline, boolean withPassword) throws UsageException {
        var question = new Question(address, asking.consent(), deadline);
        var found = searches() ? assistant.discover(question, _ -> {}).best() : List.<Found>of();
        var outside = found.stream().filter(Found::needsYes).map(Found::settings)
                .filter(settings -> !given.containsKey(settings.protocol()))
                .map(settings -> settings.endpoint().host().ascii()).distinct().toList();
        if (withPassword && !outsideAllowed && !outside.isEmpty()) {
            throw new UsageException("cli.usage.outside", outside, address.domain().ascii());
        }
        return Stream.of(Protocol.values()).flatMap(protocol -> server(protocol, found).stream()).toList();
    }

    private Optional<ServerSettings> server(Protocol protocol, List<Found> found) {
        var typed = Optional.ofNullable(given.get(protocol)).map(door -> new ServerSettings(door, address.toString()));
        return typed.or(() -> found.stream().map(Found::settings).filter(s -> s.protocol() == protocol).findFirst())
                .map(settings -> new ServerSettings(settings.endpoint(), user(protocol).orElse(settings.user())));
    }

    private Optional<String> user(Protocol protocol) {
        return protocol.receives() ? user : smtpUser.or(() -> user);
    }

    static EmailAddress address(String text) throws UsageException {
        try {
            return EmailAddress.of(text);
        } catch (IllegalArgumentException e) {
            throw new UsageException("cli.usage.address");
        }
    }

    static Optional<String> user(ParseResult options, String option) throws UsageException {
        var name = value(options, option);
        if (name.filter(text -> !ServerSettings.isUser(text)).isPresent()) {
            throw new UsageException("cli.usage.user", option);
        }
        return name;
    }

    static Map<Protocol, Endpoint> given(ParseResult options) throws UsageException {
        var given = new EnumMap<Protocol, Endpoint>(Protocol.class);
        for (var protocol : Protocol.values()) {
            var option = option(protocol);
            try {
                value(options, option).ifPresent(text -> given.put(protocol, ServerOption.read(protocol, text)));
            } catch (IllegalArgumentException e) {
                throw new UsageException("cli.usage.server", option);
            }
        }
        return given;
    }

    private static String option(Protocol protocol) {
        return switch (protocol) {
            case IMAP -> "--imap";
            case POP3 -> "--pop";
            case SMTP -> "--smtp";
        };
    }

    static Duration limit(String seconds) throws UsageException {
        if (!seconds.matches("[0-9]{1,3}") || Integer.parseInt(seconds) < 1 || Integer.parseInt(seconds) > 600) {
            throw new UsageException("cli.usage.timeout");
        }
        return Duration.ofSeconds(Integer.parseInt(seconds));
    }

    static List<X509Certificate> authorities(ParseResult options) throws UsageException {
        var file = value(options, "--ca");
        return file.isPresent() ? CertificateFile.read(file.get()) : List.of();
    }

    private static List<AcceptedCertificate> accepted(List<String> typed) throws UsageException {
        var accepted = new ArrayList<AcceptedCertificate>();
        for (var text : typed) {
            accepted.add(AcceptOption.read(text));
        }
        return accepted;
    }

    static Optional<String> value(ParseResult options, String name) {
        return Optional.ofNullable(options.matchedOptionValue(name, (String) null));
    }
}
