package mailsetup.comparison.advice;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import mailsetup.comparison.Growth;
import mailsetup.comparison.Roughly;
import mailsetup.core.ByteSize;
import mailsetup.core.Message;
import mailsetup.probe.ImapFacts;
import mailsetup.probe.LineRate;
import mailsetup.probe.PopFacts;

/** The figures of this mailbox that sentences hold, and from where on they matter. */
record Figures(Situation situation) {
    /** A program feels a longer list at every look by POP. */
    private static final long LONG_LIST = 20_000;
    private static final long BIG_MAIL = 10L << 20;
    private static final Duration LONG_WAIT = Duration.ofMinutes(10);
    /** A server that keeps mail for longer hardly surprises anybody. */
    private static final long SHORT_STAY = 30;
    private static final long LONG_DELAY_MINUTES = 5;
    private static final int SECONDS = 60;
    private static final int TEN = 10;
    private static final long PERCENT = 100;

    Optional<ImapFacts> imap() {
        return situation.imap();
    }

    Optional<PopFacts> pop() {
        return situation.pop();
    }

    boolean isSeen() {
        return imap().isPresent() || pop().isPresent();
    }

    long messages() {
        return imap().map(ImapFacts::messages).orElseGet(this::popMessages);
    }

    long popMessages() {
        return pop().map(PopFacts::messages).orElse(0L);
    }

    long bytes() {
        return imap().map(facts -> facts.bytes().orElse(0)).or(() -> pop().map(PopFacts::bytes)).orElse(0L);
    }

    long largest() {
        return imap().map(facts -> facts.details().largest()).or(() -> pop().map(facts -> facts.details().largest()))
                .orElseGet(OptionalLong::empty).orElse(0);
    }

    OptionalLong percent() {
        return imap().map(Growth::percentUsed).orElseGet(OptionalLong::empty);
    }

    long limit() {
        return imap().map(facts -> facts.quotaLimit().orElse(0)).orElse(0L);
    }

    OptionalLong months() {
        return imap().map(Growth::monthsUntilFull).orElseGet(OptionalLong::empty);
    }

    Optional<Growth.Ends> ends() {
        return imap().flatMap(facts -> Growth.ends(facts, situation.now()));
    }

    boolean isNearlyFull() {
        return Grounds.isNearlyFull(situation);
    }

    boolean isFullSoon() {
        return isNearlyFull() || Grounds.isFullSoon(situation);
    }

    boolean lastsUntilOneMonth() {
        return isFullSoon() && ends().filter(ends -> ends.from().equals(ends.to())).isPresent();
    }

    boolean lastsUntilSomeMonth() {
        return isFullSoon() && ends().filter(ends -> !ends.from().equals(ends.to())).isPresent();
    }

    long missed() {
        return situation.missed();
    }

    /** Messages in one's own folders other than the inbox, what nobody would miss among them. */
    long elsewhere() {
        return imap().map(facts -> facts.outside().own().orElse(0)).orElse(0L);
    }

    long shared() {
        return imap().map(facts -> facts.outside().shared()).orElse(0L);
    }

    boolean popShowsAll() {
        return situation.popShowsAll();
    }

    /** Days after which mail may be deleted that POP left on the server (RFC 2449 section 6.7), if they are few. */
    OptionalLong expires() {
        return pop().map(PopFacts::expire).filter(expire -> expire.matches("[1-9]\\d{0,4}")).map(Long::valueOf)
                .filter(days -> days <= SHORT_STAY).map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }

    /** How long POP has to wait between two looks (RFC 2449 section 6.5); 0 for so short that nobody notices. */
    long minutesBetweenLogins() {
        long minutes = pop().flatMap(facts -> facts.offered("LOGIN-DELAY")).map(rest -> rest.split(" ", 2)[0])
                .filter(seconds -> seconds.matches("\\d{1,6}")).map(seconds -> Long.parseLong(seconds) / SECONDS)
                .orElse(0L);
        return minutes < LONG_DELAY_MINUTES ? 0 : minutes;
    }

    /** What the years take that are to be kept; empty where nobody said, or too little is known. */
    Optional<Keeping> keeping() {
        int years = situation.usage().years();
        return years == 0 ? Optional.empty() : imap().flatMap(facts -> Keeping.of(facts, years, 1));
    }

    /** How often the inbox fits into the free room of this computer; empty where either is not known, or it is empty. */
    OptionalLong fits() {
        var free = situation.usage().free();
        return free.isEmpty() || bytes() <= 0 ? OptionalLong.empty() : OptionalLong.of(free.getAsLong() / bytes());
    }

    boolean isLongList() {
        return messages() >= LONG_LIST;
    }

    boolean hasBigMail() {
        return largest() >= BIG_MAIL;
    }

    /** What the ten biggest mails hold, in percent; 0 where not all of more than twenty were looked at. */
    long shareOfTen() {
        return imap().flatMap(facts -> facts.details().sample())
                .filter(some -> some.whole() && some.looked() > 2 * TEN && some.bytes() > 0)
                .map(some -> some.tenLargest().orElse(0) * PERCENT / some.bytes()).orElse(0L);
    }

    boolean takesLong() {
        return line().filter(line -> line.atBest(bytes()).compareTo(LONG_WAIT) >= 0).isPresent();
    }

    /** How long all of the inbox takes on this line, between best and worst. */
    Optional<Message> waiting() {
        return line().map(line -> Roughly.between(line.atBest(bytes()), line.atWorst(bytes())));
    }

    private Optional<LineRate> line() {
        return imap().flatMap(facts -> facts.details().line());
    }

    static Object size(long bytes) {
        return new ByteSize(bytes);
    }
}
