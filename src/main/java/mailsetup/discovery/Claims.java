package mailsetup.discovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mailsetup.core.Candidate;
import mailsetup.core.EmailAddress;
import mailsetup.core.Endpoint;
import mailsetup.core.Origin;
import mailsetup.core.Protocol;
import mailsetup.core.Provenance;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.core.Trust;

/** Everything that was said so far, what was proven of it, and the order that follows. */
final class Claims {
    /** More than an honest provider publishes; a hostile one shall not make us knock at a thousand doors. */
    private static final int MOST = 40;

    private final EmailAddress address;
    private final InnerHosts inner;
    private final SortedMap<Integer, SourceAnswer.Settings> said = new TreeMap<>();
    private final List<Claim> proven = new ArrayList<>();
    private final Map<Endpoint, Boolean> learnt = new HashMap<>();
    private List<Candidate> nearby = List.of();

    /** One candidate and the rank of the source that named it. */
    private record Claim(int rank, Candidate candidate) {
        private Endpoint door() {
            return candidate.settings().endpoint();
        }

        private boolean plain() {
            return door().security() == Security.PLAIN;
        }
    }

    Claims(EmailAddress address, InnerHosts inner) {
        this.address = address;
        this.inner = inner;
    }

    void add(int rank, SourceAnswer.Settings answer) {
        said.put(rank, answer);
        answer.candidates().stream().filter(each -> each.from().trust() == Trust.OWN)
                .forEach(each -> inner.allow(each.settings().endpoint().host()));
    }

    /** Looks up where the best of each protocol lead that nobody has tried. */
    void lookInside() {
        inner.look(new Discovered(address, Consent.offline(), ranked(), List.of(), false).best().stream()
                .filter(each -> each.proof() == Proof.UNTESTED).map(each -> each.settings().endpoint().host())
                .distinct()
                .toList());
    }

    /** As if the source of that rank had said nothing. */
    void forget(int rank) {
        said.remove(rank);
    }

    /** Doors without a verdict, those first that would win if they answered. */
    List<ServerSettings> worthProving() {
        nearby = Nearby.of(published(), denied());
        var encrypted = claims().filter(claim -> !claim.plain());
        var plain = claims().filter(Claim::plain);
        return Stream.of(encrypted.map(Claim::candidate), nearby.stream(), plain.map(Claim::candidate))
                .flatMap(each -> each).filter(UsualDoors::mayBeReached).map(Candidate::settings)
                .filter(settings -> proof(settings.endpoint()) == Proof.UNTESTED).distinct().limit(MOST).toList();
    }

    /** Published doors with encryption and without a verdict, those first that would win if they answered. */
    List<ServerSettings> encrypted() {
        return claims().filter(claim -> !claim.plain()).map(Claim::candidate).filter(UsualDoors::mayBeReached)
                .map(Candidate::settings)
                .filter(settings -> proof(settings.endpoint()) == Proof.UNTESTED).distinct().limit(MOST).toList();
    }

    /** Whether encrypted servers to receive from and to send through have answered, with a good certificate. */
    boolean answered() {
        var answering = claims().filter(claim -> !claim.plain() && answers(claim.door()))
                .map(claim -> claim.door().protocol()).toList();
        return Protocol.complete(answering);
    }

    void learn(Map<ServerSettings, Boolean> verdicts) {
        verdicts.forEach((settings, answers) -> learnt.merge(settings.endpoint(), answers, Boolean::logicalOr));
        nearby.stream().filter(candidate -> answers(candidate.settings().endpoint()))
                .forEach(candidate -> proven.add(new Claim(Integer.MAX_VALUE, candidate)));
        nearby = List.of();
    }

    /** Whether there is a server to receive from and one to send through, both proven or at least not disproven. */
    boolean satisfied() {
        return Protocol.complete(hopeful());
    }

    /** Best first: what answers, encrypted before readable, then as published; what is silent comes last. */
    List<Found> ranked() {
        var order = Comparator.comparing((Claim claim) -> proof(claim.door()))
                .thenComparing(claim -> answers(claim.door()) && claim.plain()).thenComparing(Claim::rank)
                .thenComparing(Claim::plain);
        var merged = new LinkedHashMap<ServerSettings, List<Candidate>>();
        claims().filter(claim -> !forbidden(claim)).sorted(order).map(claim -> formed(claim.candidate())).forEach(
                each -> merged.computeIfAbsent(each.settings(), _ -> new ArrayList<>()).add(each));
        var found = new ArrayList<>(merged.values().stream().map(this::found).toList());
        likely().forEach(candidate -> found.add(found(List.of(formed(candidate)))));
        return found;
    }

    /** A guess has the user name in the form that somebody published for a server of the same owner. */
    private Candidate formed(Candidate candidate) {
        var door = candidate.settings().endpoint();
        return candidate.from().origin() != Origin.GUESS
                ? candidate
                : published().stream().map(Candidate::settings)
                        .filter(known -> PublicSuffixes.sameOwner(known.endpoint().host(), door.host())).findFirst()
                        .map(known -> new Candidate(new ServerSettings(door, known.user()), candidate.from()))
                        .orElse(candidate);
    }

    private Found found(List<Candidate> agreeing) {
        var best = agreeing.getFirst();
        var door = best.settings().endpoint();
        var others = agreeing.stream().skip(1).map(Candidate::from).filter(from -> !from.equals(best.from()))
                .distinct().toList();
        var signIn = agreeing.stream().flatMap(one -> one.signIn().stream()).findFirst();
        var found = Found.of(best.with(signIn), others, proof(door), address.domain());
        return inner.leadsInside(door.host()) ? found.leadingInside() : found;
    }

    /** Where nobody knows anything, the likeliest guess stands, so that the person can correct it. */
    private Stream<Candidate> likely() {
        boolean nothing = claims().noneMatch(claim -> claim.door().protocol().receives());
        return Stream.of(Protocol.values())
                .filter(protocol -> protocol.receives()
                        ? nothing
                        : claims().noneMatch(c -> c.door().protocol() == protocol))
                .filter(protocol -> !denied().contains(protocol))
                .map(protocol -> new ServerSettings(GuessNames.of(address.domain(), protocol).getFirst(),
                        address.toString()))
                .map(settings -> new Candidate(settings, Provenance.GUESS));
    }

    /**
     * A domain that says it has no POP server is believed more than a guess, and so is the list of this program; an
     * unpublished door must prove itself.
     */
    private boolean forbidden(Claim claim) {
        return switch (claim.candidate().from().origin()) {
            case GUESS -> denied().contains(claim.door().protocol()) || isListed(claim.door().protocol());
            case NEARBY -> !answers(claim.door());
            default -> false;
        };
    }

    /** Whether this program's list has a server for that way, to receive or to send. */
    private boolean isListed(Protocol protocol) {
        return claims().anyMatch(claim -> claim.candidate().from().origin() == Origin.PRESET
                && claim.door().protocol().receives() == protocol.receives());
    }

    private List<Candidate> published() {
        return claims().map(Claim::candidate)
                .filter(candidate -> candidate.from().origin() != Origin.GUESS).toList();
    }

    private List<Protocol> hopeful() {
        return claims()
                .filter(claim -> proof(claim.door()) != Proof.SILENT && !inner.leadsInside(claim.door().host()))
                .map(claim -> claim.door().protocol()).toList();
    }

    /** Best first, whoever came first. */
    private Stream<Claim> claims() {
        var answered = said.entrySet().stream().flatMap(answer -> answer.getValue().candidates().stream().limit(MOST)
                .map(candidate -> new Claim(answer.getKey(), candidate)));
        return Stream.concat(answered, proven.stream());
    }

    private Set<Protocol> denied() {
        return said.values().stream().flatMap(answer -> answer.denied().stream()).collect(Collectors.toSet());
    }

    private boolean answers(Endpoint door) {
        return proof(door) == Proof.ANSWERS;
    }

    private Proof proof(Endpoint door) {
        if (inner.leadsInside(door.host())) {
            return Proof.UNTESTED;
        }
        var verdicts = Stream
                .concat(said.values().stream().map(SourceAnswer.Settings::verdicts), Stream.of(learnt))
                .filter(known -> known.containsKey(door)).map(known -> known.getOrDefault(door, false)).toList();
        return verdicts.isEmpty() ? Proof.UNTESTED : verdicts.contains(true) ? Proof.ANSWERS : Proof.SILENT;
    }
}
