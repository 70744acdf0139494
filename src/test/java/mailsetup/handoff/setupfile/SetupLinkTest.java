package mailsetup.handoff.setupfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import mailsetup.core.Message;
import mailsetup.handoff.Order;
import mailsetup.testkit.Accounts;
import mailsetup.testkit.Beside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Beside
class SetupLinkTest {
    private static final SetupFile FILE = SetupFile.forDomain(Order.of(Accounts.hanako()).from("ひまわり", "03-0000-0000"));

    @Test
    void whatIsWrittenIsReadBack() {
        var link = SetupLink.of(FILE).orElseThrow();

        assertThat(link).startsWith("mailsetup:").matches("[a-z]+:[A-Za-z0-9_-]+").hasSizeLessThan(SetupLink.LONGEST);
        assertThat(SetupLink.read(link)).isEqualTo(new Reading.Good(FILE));
        assertThat(SetupLink.read(link.replace("mailsetup:", "MailSetup:"))).isEqualTo(new Reading.Good(FILE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailsetup:", "mailsetup:%7B%7D", "mailsetup:e30 ", "mailsetup://e30", "mailsetup:e30?x=1",
            "https://example.jp/", "mailsetup:e30#x", "mailsetup:e", "mailsetup:e30\n"})
    void anythingElseIsRefused(String link) {
        assertThat(SetupLink.read(link)).isInstanceOf(Reading.Refused.class);
    }

    @Test
    void aLongerOneIsNotEvenDecoded() {
        var padded = SetupFileWriter.compact(FILE) + " ".repeat(1500);
        var link = "mailsetup:" + Base64.getUrlEncoder().withoutPadding()
                .encodeToString(padded.getBytes(StandardCharsets.UTF_8));

        assertThat(link).hasSizeGreaterThan(SetupLink.LONGEST);
        assertThat(SetupLink.read(link)).isEqualTo(new Reading.Refused(Message.of("handoff.link.wrong")));
    }
}
