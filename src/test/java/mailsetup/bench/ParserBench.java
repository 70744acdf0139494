package mailsetup.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import mailsetup.core.EmailAddress;
import mailsetup.core.Hostname;
import mailsetup.core.Protocol;
import mailsetup.discovery.letter.Letter;
import mailsetup.discovery.presets.file.Bundled;
import mailsetup.probe.net.Replies;

/** What reads text, in a warm program: a second of warm-up, then the median of many rounds of a fixed number of calls. */
final class ParserBench {
    private static final String LETTER = """
                                         メールアカウント設定のご案内
                                         メールアドレス：hanako@example.jp
                                         受信メールサーバー（IMAP）：imap.example.jp　ポート番号：993（SSL/TLS）
                                         受信メールサーバー（POP）：pop.example.jp　ポート番号：995（SSL/TLS）
                                         送信メールサーバー（SMTP）：smtp.example.jp　ポート番号：465（SSL/TLS）
                                         ユーザー名：メールアドレスと同じ
                                         """;
    private static final List<String> REFUSAL = List.of("* NO [ALERT] Your account is locked",
            "A1 NO [AUTHENTICATIONFAILED] Authentication failed.");
    private static final long WARM_UP = 1_000_000_000;
    private static final int ROUNDS = 51;
    private static final int COLD = 11;

    private final Table table = new Table("what", "median", "slowest tenth from", "allocated");
    /** What was computed last, so that no compiler leaves the work out. */
    @SuppressWarnings("unused")
    private volatile Object last = "";

    private ParserBench() {}

    static String measure() throws Exception {
        var bench = new ParserBench();
        var presets = Bundled.book();
        var known = Hostname.of("gmail.com");
        var unknown = Hostname.of("himawari.test");
        bench.row("a provider’s letter of six lines", 200, () -> Letter.read(LETTER));
        bench.row("a refusal of an IMAP server", 20_000, () -> Replies.negative(Protocol.IMAP, REFUSAL));
        bench.row("an address", 20_000, () -> EmailAddress.of("hanako@example.jp"));
        bench.row("preset of a known domain, warm", 20_000, () -> presets.ofDomain(known));
        bench.row("preset of an unknown domain, warm", 20_000, () -> presets.ofDomain(unknown));
        bench.coldPreset();
        return bench.table.markdown();
    }

    private void row(String what, int calls, Supplier<Object> work) {
        for (long end = System.nanoTime() + WARM_UP; System.nanoTime() < end;) {
            calls(calls, work);
        }
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        var took = new long[ROUNDS];
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < ROUNDS; i++) {
            took[i] = calls(calls, work);
        }
        double bytes = (threads.getCurrentThreadAllocatedBytes() - before) / (double) ROUNDS / calls;
        Arrays.sort(took);
        table.row(what, micros(took[ROUNDS / 2], calls), micros(took[ROUNDS * 9 / 10], calls),
                String.format(Locale.ROOT, "%.2f kB", bytes / 1e3));
    }

    private long calls(int calls, Supplier<Object> work) {
        long start = System.nanoTime();
        for (int i = 0; i < calls; i++) {
            last = work.get();
        }
        return System.nanoTime() - start;
    }

    private void coldPreset() throws Exception {
        var took = new long[COLD];
        for (int i = 0; i < COLD; i++) {
            took[i] = ColdPreset.inAProgramOfItsOwn().toNanos();
        }
        Arrays.sort(took);
        table.row("preset of a known domain, first look-up of a new program", micros(took[COLD / 2], 1),
                micros(took[COLD * 9 / 10], 1), "");
    }

    private static String micros(long nanos, int calls) {
        return String.format(Locale.ROOT, "%.2f µs", nanos / 1e3 / calls);
    }
}
