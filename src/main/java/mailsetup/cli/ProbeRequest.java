package mailsetup.cli;

import java.security.cert.X509Certificate;
import java.time.Duration;
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
import mailsetup.handoff.setupfile.SetupFile;
import mailsetup.probe.AcceptedCertificate;
import mailsetup.probe.Deadline;

/**
 * What {@code probe} was asked to do.
 *
 * @param given servers named on the command line; the others are found unless {@code only}
 * @param limit of the whole test
 */
record ProbeRequest(EmailAddress address, Map<Protocol, Endpoint> given, boolean only, Optional<String> user,
        Optional<String> smtpUser, Duration limit, List<X509Certificate> authorities, Asking asking,
        boolean outsideAllowed, List<AcceptedCertificate> accepted, Optional<SetupFile> file) {
    private static final Argument<EmailAddress> ADDRESS = Argument.optional(0, "ADDRESS", "address",
            Options::address);
    private static final Flag ONLY = new Flag("--only");
    private static final Option<AcceptedCertificate> ACCEPT = Option
            .of("--accept-certificate", "HOST:PORT=SHA256", (text, _) -> AcceptOption.read(text)).repeatable();
    private static final Duration USUAL = Duration.ofSeconds(30);
    static final List<Parameter> PARAMETERS = Stream
            .concat(Stream.of(ADDRESS, SetupFileOption.FROM, Options.IMAP, Options.POP,
                    Options.SMTP, ONLY, Options.USER, Options.SMTP_USER, Options.ALLOW_OUTSIDE, Options.CA, ACCEPT,
                    Options.TIMEOUT), Asking.PARAMETERS.stream())
            .toList();

    static ProbeRequest read(Typed typed) throws UsageException {
        var file = typed.get(SetupFileOption.FROM);
        var own = file.flatMap(SetupFile::address);
        var address = own.isPresent() && !typed.mentions(ADDRESS) ? own.get() : typed.need(ADDRESS);
        var request = new ProbeRequest(address, typed.servers(), typed.has(ONLY),
                typed.get(Options.USER), typed.get(Options.SMTP_USER), typed.get(Options.TIMEOUT).orElse(USUAL),
                typed.get(Options.CA).orElse(List.of()), Asking.read(typed), typed.has(Options.ALLOW_OUTSIDE),
                typed.all(ACCEPT), file);
        if (file.isPresent() && (request.only || !request.given.isEmpty())) {
            throw new UsageException("handoff.usage.two-accounts");
        }
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
        return file.isEmpty() && !only && given.size() < Protocol.values().length;
    }

    /**
     * The servers to test, in the order IMAP, POP3, SMTP.
     *
     * @throws UsageException when a password would go to a host that the network named and the person did not
     */
    List<ServerSettings> servers(Assistant assistant, Deadline deadline, boolean withPassword) throws UsageException {
        if (file.isPresent()) {
            return servers(file.get(), withPassword);
        }
        var question = new Question(address, asking.consent(), asking.answers(), deadline);
        var found = searches() ? assistant.discover(question, _ -> {}).best() : List.<Found>of();
        var outside = found.stream().filter(Found::needsYes).map(Found::settings)
                .filter(settings -> !given.containsKey(settings.protocol()))
                .map(settings -> settings.endpoint().host().ascii()).distinct().toList();
        requireYes(outside, withPassword);
        return Stream.of(Protocol.values()).flatMap(protocol -> server(protocol, found).stream()).toList();
    }

    /** A setup file is a stranger's word: for its hosts that are not below the mail domain, a yes is needed. */
    private List<ServerSettings> servers(SetupFile known, boolean withPassword) throws UsageException {
        var domain = address.domain().ascii();
        var settings = known.settings(address);
        if (settings.isEmpty()) {
            throw new UsageException("handoff.usage.file-for-address");
        }
        requireYes(settings.stream().map(server -> server.endpoint().host().ascii())
                .filter(host -> !host.equals(domain) && !host.endsWith("." + domain)).distinct().toList(),
                withPassword);
        return settings.stream().map(each -> new ServerSettings(each.endpoint(),
                user(each.protocol()).orElse(each.user()))).toList();
    }

    private void requireYes(List<String> outside, boolean withPassword) throws UsageException {
        if (withPassword && !outsideAllowed && !outside.isEmpty()) {
            throw new UsageException("cli.usage.outside", outside, address.domain().ascii());
        }
    }

    private Optional<ServerSettings> server(Protocol protocol, List<Found> found) {
        var typed = Optional.ofNullable(given.get(protocol)).map(door -> new ServerSettings(door, address.toString()));
        return typed.or(() -> found.stream().map(Found::settings).filter(s -> s.protocol() == protocol).findFirst())
                .map(settings -> new ServerSettings(settings.endpoint(), user(protocol).orElse(settings.user())));
    }

    private Optional<String> user(Protocol protocol) {
        return protocol.receives() ? user : smtpUser.or(() -> user);
    }

}
