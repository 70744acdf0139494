package mailsetup.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mailsetup.core.Candidate;
import mailsetup.core.EmailAddress;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Origin;
import mailsetup.core.Protocol;
import mailsetup.core.Provenance;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.core.Trust;
import mailsetup.probe.Deadline;
import mailsetup.testkit.Beside;
import mailsetup.testkit.Reaching;
import org.junit.jupiter.api.Test;

/** The same answers lead to the same list, whichever source or server is quick. */
@Beside
class SearchOrderTest {
    private static final int RUNS = 500;
    private static final EmailAddress ADDRESS = EmailAddress.of("hanako@himawari.test");

    private final Reaching servers = new Reaching();
    private final Random random = new Random(15);

    /** Who says what; the order in which they come is chance. */
    private record Voice(Origin origin, Party party, SourceAnswer answer) {}

    @Test
    void whatRanksBelowACompleteAnswerIsLeftOutEvenIfItWasFirst() {
        var voices = List.of(new Voice(Origin.AUTOCONFIG, Party.DOMAIN, new SourceAnswer.Nothing()),
                new Voice(Origin.PACC, Party.DOMAIN, says(Origin.PACC, "domain", "spare")),
                new Voice(Origin.ISPDB, Party.LIST, says(Origin.ISPDB, "list")),
                new Voice(Origin.SRV, Party.NAMES, says(Origin.SRV, "names")),
                new Voice(Origin.GUESS, Party.SERVERS, says(Origin.GUESS, "guess")));
        var found = always(voices);
        assertThat(found).filteredOn(line -> line.startsWith("imap")).containsExactly("imap.domain.test ANSWERS",
                "imap.spare.test UNTESTED", "imap.list.test UNTESTED");
        assertThat(found.getLast()).isEqualTo(
                "[AUTOCONFIG Answered, PACC Answered, ISPDB Answered, SRV NotNeeded, GUESS NotNeeded]");
    }

    @Test
    void whereNothingPublishedAnswersTheGuessIsHeardAfterAll() {
        servers.answer(host -> host.contains("guess"));
        var half = SourceAnswer.of(List.of(candidate(Protocol.IMAP, "domain", Origin.PACC)));
        var voices = List.of(new Voice(Origin.PACC, Party.DOMAIN, half),
                new Voice(Origin.ISPDB, Party.LIST, says(Origin.ISPDB, "list")),
                new Voice(Origin.SRV, Party.NAMES, says(Origin.SRV, "names")),
                new Voice(Origin.GUESS, Party.SERVERS, says(Origin.GUESS, "guess")));
        assertThat(always(voices)).filteredOn(line -> line.startsWith("imap")).containsExactly(
                "imap.guess.test ANSWERS", "imap.domain.test SILENT", "imap.list.test SILENT",
                "imap.names.test SILENT");
    }

    @Test
    void guessesAreTheSameHoweverManyServersAnswerInTime() {
        var names = List.of("first", "second", "third", "fourth");
        servers.answer(host -> !host.contains("first"));
        Function<Question, SourceAnswer> guess = question -> {
            var doors = names.stream().flatMap(name -> Stream.of(Protocol.values()).map(each -> door(each, name)))
                    .map(door -> new ServerSettings(door, "hanako")).toList();
            var verdicts = Race.run(shuffled(), doors, question.deadline());
            return new SourceAnswer.Settings(
                    doors.stream().filter(each -> verdicts.getOrDefault(each, false))
                            .map(each -> new Candidate(each, Provenance.GUESS)).toList(),
                    verdicts.entrySet().stream()
                            .collect(Collectors.toMap(each -> each.getKey().endpoint(), Map.Entry::getValue)),
                    Set.of());
        };
        Supplier<List<SettingsSource>> sources = () -> List
                .of(new Shuffled(Origin.GUESS, Party.SERVERS, guess, open(), open()));
        assertThat(always(sources))
                .containsExactly("imap.second.test ANSWERS", "pop.second.test ANSWERS", "smtp.second.test ANSWERS",
                        "[GUESS Answered]");
    }

    private List<String> always(List<Voice> voices) {
        return always(() -> shuffled(voices));
    }

    /** The list of the first run, which is that of all the others. */
    private List<String> always(Supplier<List<SettingsSource>> sources) {
        var first = search(sources.get());
        for (int run = 1; run < RUNS; run++) {
            assertThat(search(sources.get())).as("run %s", run).isEqualTo(first);
        }
        return first;
    }

    private List<String> search(List<SettingsSource> sources) {
        var found = new Discovery(sources, shuffled())
                .run(new Question(ADDRESS, Consent.standard(), Deadline.in(Duration.ofSeconds(20))), _ -> {});
        var lines = found.found().stream().map(each -> each.settings().endpoint().host() + " " + each.proof()
                + each.others().stream().map(from -> " " + from.origin()).collect(Collectors.joining()));
        var states = found.sources().stream()
                .map(each -> each.origin() + " " + each.state().getClass().getSimpleName()).toList();
        return Stream.concat(lines, Stream.of(states.toString())).toList();
    }

    /** They answer one after the other, in an order that is chance, after a moment that is chance. */
    private List<SettingsSource> shuffled(List<Voice> voices) {
        var order = new ArrayList<>(voices);
        Collections.shuffle(order, random);
        var before = open();
        var sources = new ArrayList<Shuffled>();
        for (var voice : order) {
            var after = new CountDownLatch(1);
            sources.add(new Shuffled(voice.origin(), voice.party(), _ -> voice.answer(), before, after));
            before = after;
        }
        return voices.stream().map(voice -> sources.get(order.indexOf(voice))).map(SettingsSource.class::cast).toList();
    }

    /** Servers answer in an order that is chance, some of them too late. */
    private Prober shuffled() {
        return (asked, limit, events) -> {
            var order = new ArrayList<>(asked);
            Collections.shuffle(order, random);
            var thread = Thread.ofVirtual().start(() -> {
                try (var _ = servers.start(order, limit, events)) {
                    pause(random);
                }
            });
            return thread::interrupt;
        };
    }

    private static SourceAnswer says(Origin origin, String... names) {
        return SourceAnswer.of(Stream.of(names)
                .flatMap(name -> Stream.of(Protocol.values()).map(each -> candidate(each, name, origin))).toList());
    }

    private static Candidate candidate(Protocol protocol, String name, Origin origin) {
        return new Candidate(new ServerSettings(door(protocol, name), "hanako"),
                new Provenance(origin, "somewhere", Trust.LIST));
    }

    private static Endpoint door(Protocol protocol, String name) {
        var prefix = protocol == Protocol.POP3 ? "pop" : protocol.name().toLowerCase(Locale.ROOT);
        return Endpoint.standard(protocol, new Hostname(prefix + "." + name + ".test"), Security.TLS);
    }

    private static CountDownLatch open() {
        return new CountDownLatch(0);
    }

    private static void pause(Random random) {
        LockSupport.parkNanos(random.nextInt(300_000));
    }

    /** Waits for its turn and a moment more, then answers and lets the next one go. */
    private final class Shuffled implements SettingsSource {
        private final Origin origin;
        private final Party party;
        private final Function<Question, SourceAnswer> answer;
        private final CountDownLatch before;
        private final CountDownLatch after;

        private Shuffled(Origin origin, Party party, Function<Question, SourceAnswer> answer, CountDownLatch before,
                CountDownLatch after) {
            this.origin = origin;
            this.party = party;
            this.answer = answer;
            this.before = before;
            this.after = after;
        }

        @Override
        public Origin origin() {
            return origin;
        }

        @Override
        public Set<Party> asks() {
            return Set.of(party);
        }

        @Override
        public SourceAnswer find(Question question) {
            try {
                before.await();
                pause(random);
                return answer.apply(question);
            } catch (InterruptedException _) {
                return new SourceAnswer.Nothing();
            } finally {
                after.countDown();
            }
        }
    }
}
