package mailsetup.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import mailsetup.core.Candidate;
import mailsetup.core.EmailAddress;
import mailsetup.core.Endpoint;
import mailsetup.core.Hostname;
import mailsetup.core.Message;
import mailsetup.core.Origin;
import mailsetup.core.Protocol;
import mailsetup.core.Provenance;
import mailsetup.core.Security;
import mailsetup.core.ServerSettings;
import mailsetup.core.Trust;
import mailsetup.discovery.SourceState.State;
import mailsetup.probe.Deadline;
import mailsetup.testkit.Reaching;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rules of ranking, waiting and giving up, with sources and servers that do as the test says. */
class SearchTest {
    private static final EmailAddress ADDRESS = EmailAddress.of("hanako@himawari.test");
    private static final Consent PARTIES = Consent.standard();

    private final Reaching servers = new Reaching();

    @Test
    void theBetterSourceWinsEvenIfItComesLater() {
        var lowerIsDone = new CountDownLatch(1);
        var late = source(Origin.AUTOCONFIG, "late", lowerIsDone);
        var early = new Source(Origin.ISPDB, complete("early", Origin.ISPDB), new CountDownLatch(0), lowerIsDone);
        var found = run(late, early);
        assertThat(hosts(found, Protocol.IMAP)).containsExactly("imap.late.test", "imap.early.test");
    }

    @Test
    void aCompleteAnswerEndsTheWaitForEverythingBelowIt() throws Exception {
        var never = new CountDownLatch(1);
        var lower = source(Origin.ISPDB, "lower", never);
        var found = run(source(Origin.AUTOCONFIG, "upper", new CountDownLatch(0)), lower);
        assertThat(hosts(found, Protocol.IMAP)).containsExactly("imap.upper.test");
        assertThat(found.sources().get(1).state()).isEqualTo(new State.NotNeeded());
        assertThat(lower.interrupted.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void anAnswerWithoutAServerToSendThroughEndsNothing() {
        var half = new Source(Origin.AUTOCONFIG,
                SourceAnswer.of(List.of(candidate(Protocol.IMAP, "half", Origin.AUTOCONFIG))));
        var found = run(half, source(Origin.ISPDB, "lower", new CountDownLatch(0)));
        assertThat(hosts(found, Protocol.IMAP)).containsExactly("imap.half.test", "imap.lower.test");
        assertThat(hosts(found, Protocol.SMTP)).containsExactly("smtp.lower.test");
    }

    @Test
    void whatIsProvenWinsOverWhatIsPublished() {
        servers.answer(host -> host.contains("lower"));
        var lowerIsDone = new CountDownLatch(1);
        var upper = source(Origin.AUTOCONFIG, "upper", lowerIsDone);
        var lower = new Source(Origin.ISPDB, complete("lower", Origin.ISPDB), new CountDownLatch(0), lowerIsDone);
        var found = run(upper, lower);
        assertThat(hosts(found, Protocol.IMAP)).containsExactly("imap.lower.test", "imap.upper.test");
        assertThat(found.on(Protocol.IMAP)).extracting(Found::proof).containsExactly(Proof.ANSWERS, Proof.SILENT);
    }

    @Test
    void sourcesThatWereGivenUpAreAskedAfterAllWhenNothingPublishedAnswers() {
        servers.answer(host -> host.contains("lower"));
        var lower = source(Origin.ISPDB, "lower", new CountDownLatch(1));
        lower.slowOnlyOnce = true;
        var found = run(source(Origin.AUTOCONFIG, "upper", new CountDownLatch(0)), lower);
        assertThat(found.best(Protocol.IMAP).orElseThrow().settings().endpoint().host().ascii())
                .isEqualTo("imap.lower.test");
    }

    @Test
    void sourcesThatAgreeAreOneCandidate() {
        var first = new CountDownLatch(1);
        var upper = source(Origin.AUTOCONFIG, "same", first);
        var lower = new Source(Origin.ISPDB, complete("same", Origin.ISPDB), new CountDownLatch(0), first);
        var best = run(upper, lower).on(Protocol.IMAP);
        assertThat(best).hasSize(1);
        assertThat(best.getFirst().from().origin()).isEqualTo(Origin.AUTOCONFIG);
        assertThat(best.getFirst().others()).extracting(Provenance::origin).containsExactly(Origin.ISPDB);
    }

    @Test
    void aProviderThatListsPopAloneGetsItsImapTried() {
        var found = run(new Source(Origin.ISPDB, SourceAnswer.of(List.of(candidate(Protocol.POP3, "old", Origin.ISPDB),
                candidate(Protocol.SMTP, "old", Origin.ISPDB)))));
        var imap = found.best(Protocol.IMAP).orElseThrow();
        assertThat(imap.settings().endpoint())
                .isEqualTo(Endpoint.standard(Protocol.IMAP, new Hostname("imap.old.test"), Security.TLS));
        assertThat(imap.from()).isEqualTo(new Provenance(Origin.NEARBY, "pop.old.test", Trust.GUESSED));
        assertThat(imap.proof()).isEqualTo(Proof.ANSWERS);
    }

    @Test
    void aProviderThatListsPlainTextAloneGetsItsTlsTriedAndTheBetterFindingIsOfferedFirst() {
        var plain = new Candidate(
                new ServerSettings(new Endpoint(Protocol.POP3, new Hostname("pop.old.test"), 110, Security.PLAIN),
                        "hanako"),
                from(Origin.ISPDB));
        var found = run(new Source(Origin.ISPDB,
                SourceAnswer.of(List.of(plain, candidate(Protocol.SMTP, "old", Origin.ISPDB))))).on(Protocol.POP3);
        assertThat(found).extracting(each -> each.settings().endpoint().security()).startsWith(Security.TLS)
                .endsWith(Security.PLAIN);
        assertThat(found).extracting(each -> each.settings().user()).containsOnly("hanako");
    }

    @Test
    void whereOnlyPlainTextAnswersItStaysTheBest() {
        servers.answerDoors(door -> door.security() == Security.PLAIN || !door.protocol().receives());
        var plain = new Candidate(
                new ServerSettings(new Endpoint(Protocol.POP3, new Hostname("pop.old.test"), 110, Security.PLAIN),
                        "hanako"),
                from(Origin.ISPDB));
        var found = run(new Source(Origin.ISPDB,
                SourceAnswer.of(List.of(plain, candidate(Protocol.SMTP, "old", Origin.ISPDB)))));
        assertThat(found.on(Protocol.POP3)).extracting(each -> each.settings().endpoint().security())
                .containsExactly(Security.PLAIN);
        assertThat(found.on(Protocol.IMAP)).isEmpty();
    }

    @Test
    void whatTheDomainSaysItDoesNotOfferIsNotTried() {
        var said = new SourceAnswer.Settings(List.of(candidate(Protocol.IMAP, "x", Origin.SRV),
                candidate(Protocol.SMTP, "x", Origin.SRV)), Map.of(), Set.of(Protocol.POP3));
        assertThat(run(new Source(Origin.SRV, said)).on(Protocol.POP3)).isEmpty();
        assertThat(servers.tried()).noneMatch(door -> door.protocol() == Protocol.POP3);
    }

    @Test
    void hostsOutsideTheMailDomainAreMarkedAndNeedAYes() {
        var found = run(source(Origin.ISPDB, "provider", new CountDownLatch(0)));
        assertThat(found.found()).allMatch(Found::outside).allMatch(Found::needsYes);
        var inside = new Source(Origin.ISPDB,
                SourceAnswer.of(List.of(candidate(Protocol.IMAP, "himawari", Origin.ISPDB))));
        assertThat(run(inside).best(Protocol.IMAP).orElseThrow().outside()).isFalse();
    }

    @Test
    void aSourceThatIsSwitchedOffIsNotAsked() {
        var source = source(Origin.ISPDB, "x", new CountDownLatch(0));
        var found = new Discovery(List.of(source), servers)
                .run(question(PARTIES.with(Party.LIST, false)), _ -> {});
        assertThat(source.asked).isFalse();
        assertThat(found.sources().getFirst().state()).isEqualTo(new State.SwitchedOff());
    }

    @Test
    void offlineNobodyIsAskedAndNoServerIsTouched() {
        var found = new Discovery(List.of(source(Origin.ISPDB, "x", new CountDownLatch(0))), servers)
                .run(question(Consent.offline()), _ -> {});
        assertThat(servers.tried()).isEmpty();
        assertThat(found.best()).hasSize(3).allMatch(each -> each.from().equals(Provenance.GUESS));
    }

    @Test
    void aSourceThatBreaksDoesNotTakeTheOthersWithIt() {
        var broken = new Source(Origin.AUTOCONFIG, null);
        var found = run(broken, source(Origin.ISPDB, "x", new CountDownLatch(0)));
        assertThat(hosts(found, Protocol.IMAP)).containsExactly("imap.x.test");
        assertThat(found.sources().getFirst().state()).isEqualTo(new State.Answered(
                new SourceAnswer.Unusable(Message.of("discovery.why.broken", "NullPointerException"))));
    }

    @Test
    void everyCandidateIsToldAsItComes() {
        var seen = new ArrayList<Discovered>();
        new Discovery(List.of(source(Origin.ISPDB, "x", new CountDownLatch(0))), servers).run(question(PARTIES),
                seen::add);
        assertThat(seen).isNotEmpty().noneMatch(Discovered::over);
        assertThat(seen.getFirst().best(Protocol.IMAP).orElseThrow().proof()).isEqualTo(Proof.UNTESTED);
    }

    @Test
    void onceServersHaveAnsweredASlowSourceGetsASecondAndAHalfAndIsNamedSlow() {
        var never = source(Origin.AUTOCONFIG, "never", new CountDownLatch(1));
        var quick = source(Origin.ISPDB, "quick", new CountDownLatch(0));
        var start = System.nanoTime();
        var found = run(never, quick);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(Duration.ofMillis(1400),
                Duration.ofSeconds(4));
        assertThat(hosts(found, Protocol.IMAP)).containsExactly("imap.quick.test");
        assertThat(found.sources().getFirst().state()).isEqualTo(new State.Answered(
                new SourceAnswer.Unusable(Message.of("discovery.why.too-slow"))));
    }

    @Test
    void whoeverIsPatientSeesThePageAfterTheGraceAndThenWhatTheSlowSourceSays() {
        var shown = new CountDownLatch(1);
        var slow = source(Origin.AUTOCONFIG, "slow", shown);
        var quick = source(Origin.ISPDB, "quick", new CountDownLatch(0));
        var pages = new ArrayList<Discovered>();
        var found = new Discovery(List.of(slow, quick), servers).run(question(PARTIES).patiently(), now -> {
            if (now.over()) {
                pages.add(now);
                shown.countDown();
            }
        });
        assertThat(hosts(pages.getFirst(), Protocol.IMAP)).containsExactly("imap.quick.test");
        assertThat(hosts(found, Protocol.IMAP)).containsExactly("imap.slow.test", "imap.quick.test");
        assertThat(found.best(Protocol.IMAP).orElseThrow().proof()).isEqualTo(Proof.ANSWERS);
        assertThat(found.sources().getFirst().state()).isInstanceOfSatisfying(State.Answered.class,
                state -> assertThat(state.answer()).isInstanceOf(SourceAnswer.Settings.class));
    }

    @Test
    void whereNoServerHasAnsweredASlowSourceIsWaitedFor() {
        var lowerIsSilent = new CountDownLatch(1);
        servers.answer(host -> {
            lowerIsSilent.countDown();
            return host.contains("slow");
        });
        var slow = source(Origin.AUTOCONFIG, "slow", lowerIsSilent);
        var found = run(slow, source(Origin.ISPDB, "quick", new CountDownLatch(0)));
        assertThat(hosts(found, Protocol.IMAP)).first().isEqualTo("imap.slow.test");
    }

    @Test
    void theDeadlineEndsTheSearchWithWhatIsKnown() {
        var never = source(Origin.AUTOCONFIG, "never", new CountDownLatch(1));
        var quick = source(Origin.ISPDB, "quick", new CountDownLatch(0));
        var start = System.nanoTime();
        var found = new Discovery(List.of(never, quick), servers)
                .run(new Question(ADDRESS, PARTIES, Deadline.in(Duration.ofMillis(400))), _ -> {});
        assertThat(hosts(found, Protocol.IMAP)).containsExactly("imap.quick.test");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void anInterruptEndsTheSearchAtOnce() throws Exception {
        var never = source(Origin.AUTOCONFIG, "never", new CountDownLatch(1));
        var done = new CompletableFuture<Boolean>();
        var thread = Thread.ofVirtual().start(() -> {
            new Discovery(List.of(never), servers).run(question(PARTIES), _ -> {});
            done.complete(Thread.currentThread().isInterrupted());
        });
        thread.interrupt();
        assertThat(done.get(10, TimeUnit.SECONDS)).isTrue();
    }

    private Discovered run(Source... sources) {
        return new Discovery(List.of(sources), servers).run(question(PARTIES), _ -> {});
    }

    private static Question question(Consent consent) {
        return new Question(ADDRESS, consent, Deadline.in(Duration.ofSeconds(20)));
    }

    private static List<String> hosts(Discovered found, Protocol protocol) {
        return found.on(protocol).stream().map(each -> each.settings().endpoint().host().ascii()).toList();
    }

    private static Source source(Origin origin, String label, CountDownLatch wait) {
        return new Source(origin, complete(label, origin), wait, new CountDownLatch(0));
    }

    private static SourceAnswer complete(String label, Origin origin) {
        return SourceAnswer.of(Stream.of(Protocol.values()).map(each -> candidate(each, label, origin)).toList());
    }

    private static Candidate candidate(Protocol protocol, String label, Origin origin) {
        var prefix = switch (protocol) {
            case IMAP -> "imap.";
            case POP3 -> "pop.";
            case SMTP -> "smtp.";
        };
        return new Candidate(new ServerSettings(
                Endpoint.standard(protocol, new Hostname(prefix + label + ".test"), Security.TLS), "hanako"),
                from(origin));
    }

    private static Provenance from(Origin origin) {
        return new Provenance(origin, "somewhere", Trust.LIST);
    }

    /** Waits for one latch, then answers, then opens another. */
    private static final class Source implements SettingsSource {
        private final Origin origin;
        private final @Nullable SourceAnswer answer;
        private final CountDownLatch before;
        private final CountDownLatch after;
        private volatile boolean asked;
        private final CountDownLatch interrupted = new CountDownLatch(1);
        private volatile boolean slowOnlyOnce;

        private Source(Origin origin, @Nullable SourceAnswer answer, CountDownLatch before,
                CountDownLatch after) {
            this.origin = origin;
            this.answer = answer;
            this.before = before;
            this.after = after;
        }

        private Source(Origin origin, @Nullable SourceAnswer answer) {
            this(origin, answer, new CountDownLatch(0), new CountDownLatch(0));
        }

        @Override
        public Origin origin() {
            return origin;
        }

        @Override
        public Set<Party> asks() {
            return Set.of(Party.LIST);
        }

        @Override
        public SourceAnswer find(Question question) {
            boolean second = asked && slowOnlyOnce;
            asked = true;
            try {
                if (!second) {
                    before.await();
                }
            } catch (InterruptedException e) {
                interrupted.countDown();
                return new SourceAnswer.Nothing();
            }
            after.countDown();
            return Objects.requireNonNull(answer);
        }
    }
}
