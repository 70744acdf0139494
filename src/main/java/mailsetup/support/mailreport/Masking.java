package mailsetup.support.mailreport;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mailsetup.core.ServerSettings;
import mailsetup.core.network.NumericAddress;
import mailsetup.probe.ConnectAttempt;
import mailsetup.probe.Failure;
import mailsetup.probe.Finding;
import mailsetup.probe.ProbeReport;
import mailsetup.probe.Step;
import mailsetup.probe.around.HostsLine;
import mailsetup.probe.around.NetworkCheck;

/** Puts a mark in the place of everything that a person did not let leave. */
final class Masking {
    /** It can stand in a host name, in a mail address and in any text. */
    static final String MARK = "___";

    private final Search search;
    private final Map<String, String> known = new HashMap<>();

    private Masking(Search search) {
        this.search = search;
    }

    /**
     * What must be hidden in that report.
     *
     * @param own addresses of this computer
     * @param texts every text of the report
     */
    static Masking of(MailReport report, Collection<NumericAddress> own, Set<Part> allowed, Stream<String> texts) {
        var words = Stream.concat(allowed.contains(Part.LOCAL_PART) ? Stream.of() : localParts(report),
                allowed.contains(Part.USER_NAME) ? Stream.of() : users(report, allowed.contains(Part.LOCAL_PART)))
                .distinct().flatMap(Word::disguised);
        if (allowed.contains(Part.OWN_ADDRESS)) {
            return new Masking(new Search(words.toList(), Optional.empty()));
        }
        var addresses = new Addresses(servers(report), Set.copyOf(own)).knowing(texts.distinct());
        return new Masking(new Search(Stream.concat(words, addresses.words().stream()).toList(),
                Optional.of(addresses)));
    }

    /** The text with the mark in every place that must not leave. */
    String text(String text) {
        return known.computeIfAbsent(text, this::masked);
    }

    private String masked(String text) {
        var hidden = search.in(text);
        if (hidden.isEmpty()) {
            return text;
        }
        var masked = new StringBuilder();
        int end = 0;
        for (int from = hidden.nextSetBit(0); from >= 0; from = hidden.nextSetBit(end)) {
            masked.append(text, end, from).append(MARK);
            end = hidden.nextClearBit(from);
        }
        return masked.append(text.substring(end)).toString();
    }

    /** The part before a plus sign is the mailbox in most places (RFC 5233). */
    private static Stream<String> localParts(MailReport report) {
        var local = report.address().local();
        return Stream.of(local, local.split("[+]", 2)[0]);
    }

    /** A user name made of the mail address says no more than that. */
    private static Stream<String> users(MailReport report, boolean addressMayLeave) {
        var local = report.address().local();
        return Stream.concat(settings(report).map(ServerSettings::user), signedIn(report))
                .map(user -> beginning(user, local)).filter(user -> !(addressMayLeave && user.equalsIgnoreCase(local)));
    }

    /** The names of who signed in, who may be somebody else than the user. */
    private static Stream<String> signedIn(MailReport report) {
        return probes(report).flatMap(probe -> Stream.concat(
                probe.failedWith(Failure.TokenRefused.class).stream().flatMap(no -> Stream
                        .concat(no.token().names().stream(), no.token().account().stream())),
                probe.found(Finding.LoggedIn.class).stream().flatMap(login -> login.names().stream())));
    }

    /** What stands before the mail domain, in whatever way the two are joined. */
    private static String beginning(String user, String local) {
        boolean joined = user.length() > local.length() && user.regionMatches(true, 0, local, 0, local.length())
                && !Character.isLetterOrDigit(user.charAt(local.length()));
        return joined ? user.substring(0, local.length()) : user.split("[@%]", 2)[0];
    }

    private static Stream<ServerSettings> settings(MailReport report) {
        return probes(report).map(ProbeReport::settings);
    }

    private static Stream<ProbeReport> probes(MailReport report) {
        return Stream.concat(report.servers().stream(), report.examination().tried().stream());
    }

    /** The numeric addresses that belong to servers, by the place where they were seen. */
    private static Set<NumericAddress> servers(MailReport report) {
        var around = report.examination().surroundings();
        return Stream.of(settings(report).map(settings -> settings.endpoint().host().ascii()),
                probes(report).flatMap(probe -> probe.steps().stream()).flatMap(Masking::reached),
                around.answers().stream().flatMap(answer -> answer.values().stream()),
                around.hostsLines().stream().map(HostsLine::address),
                around.network().map(NetworkCheck::families).orElse(List.of()).stream().map(ConnectAttempt::address))
                .flatMap(all -> all).flatMap(text -> NumericAddress.of(text).stream()).collect(Collectors.toSet());
    }

    private static Stream<String> reached(Step step) {
        return switch (step) {
            case Step.Passed(_, _, Finding.Addresses(var addresses)) -> addresses.stream();
            case Step.Passed(_, _, Finding.Connected(var attempts)) -> attempts.stream().map(ConnectAttempt::address);
            case Step.Failed(_, _, Failure.ConnectionRefused(var attempts)) ->
                attempts.stream().map(ConnectAttempt::address);
            case Step.Failed(_, _, Failure.Unreachable(var attempts)) ->
                attempts.stream().map(ConnectAttempt::address);
            default -> Stream.of();
        };
    }
}
