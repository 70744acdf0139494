package mailsetup.bench;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import mailsetup.core.EmailAddress;
import mailsetup.core.Hostname;
import mailsetup.letter.Letter;
import mailsetup.letter.LetterReading;
import mailsetup.presets.Preset;
import mailsetup.presets.PresetBook;
import mailsetup.presets.file.Bundled;
import mailsetup.probe.Reply;
import mailsetup.core.Protocol;
import mailsetup.probe.net.Replies;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What reads text, in a warm program. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class Parsers {
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

    private final PresetBook presets = Bundled.book();
    private final Hostname known = Hostname.of("gmail.com");
    private final Hostname unknown = Hostname.of("himawari.test");

    /** For JMH. */
    public Parsers() {}

    /** A provider's letter. */
    @Benchmark
    public LetterReading letter() {
        return Letter.read(LETTER);
    }

    /** A server's refusal. */
    @Benchmark
    public Optional<Reply> reply() {
        return Replies.negative(Protocol.IMAP, REFUSAL);
    }

    /** An address as typed. */
    @Benchmark
    public EmailAddress address() {
        return EmailAddress.of("hanako@example.jp");
    }

    /** A domain that is known. */
    @Benchmark
    public Optional<Preset> presetWarm() {
        return presets.ofDomain(known);
    }

    /** A domain that is not. */
    @Benchmark
    public Optional<Preset> presetUnknown() {
        return presets.ofDomain(unknown);
    }
}
