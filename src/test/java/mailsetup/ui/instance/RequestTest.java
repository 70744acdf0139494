package mailsetup.ui.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTest {
    @Test
    void whatIsWrittenIsUnderstood() {
        var file = Request.of(Optional.of("a b/受信.mailsetup"));
        assertThat(file.file()).contains(Path.of("a b/受信.mailsetup").toAbsolutePath().toString());
        assertThat(file.line().flatMap(Request::read)).contains(file);
        var link = Request.of(Optional.of("mailsetup:e30"));
        assertThat(link.file()).contains("mailsetup:e30");
        assertThat(link.line().flatMap(Request::read)).contains(link);
        var front = Request.of(Optional.empty());
        assertThat(front.line().flatMap(Request::read)).contains(front);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "mail-setup-assistant 1 front", "mail-setup-assistant 2 front\n",
            "mail-setup-assistant 1 front\n\n", "mail-setup-assistant 1 open \n",
            "mail-setup-assistant 1 open relative.mailsetup\n", "mail-setup-assistant 1 open https://example.jp/\n",
            "mail-setup-assistant 1 open /a\u0000b\n",
            "mail-setup-assistant 1 open /a\u001B[2J\n", "mail-setup-assistant 1 open /a\n/b\n",
            "mail-setup-assistant 1 run /bin/sh\n"})
    void anythingElseIsNot(String line) {
        assertThat(Request.read(line.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void bytesThatAreNoTextAreNot() {
        assertThat(Request.read(new byte[]{(byte) 0xC3, '\n'})).isEmpty();
    }

    @Test
    void aNameThatDoesNotFitIntoALineIsNotSent() {
        assertThat(Request.of(Optional.of("/" + "a".repeat(5000))).line()).isEmpty();
        assertThat(new Request(Optional.of("/two\nlines")).line()).isEmpty();
    }
}
