package mailsetup.handoff.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mailsetup.core.EmailAddress;
import mailsetup.core.Protocol;
import mailsetup.core.Secret;
import mailsetup.core.Security;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.handoff.MailAccount;
import mailsetup.handoff.Order;
import mailsetup.handoff.format.QrPicture;
import mailsetup.testkit.Accounts;
import org.junit.jupiter.api.Test;

/** The codes that telephones scan. */
class PhoneFormsTest {
    private static final Messages ENGLISH = Messages.in(Language.EN);
    private final ThunderbirdAndroid thunderbird = new ThunderbirdAndroid();
    private final DeltaChat deltaChat = new DeltaChat();

    @Test
    void theCodeIsReadByAnotherLibraryWithMediumErrorCorrection() {
        var scan = QrReader.scan(thunderbird.write(Order.of(Accounts.hanako()), ENGLISH));

        assertThat(scan.text()).isEqualTo("[1,[1,1],[0,\"imap.example.jp\",993,3,1,\"hanako@example.jp\"],"
                + "[[[0,\"smtp.example.jp\",587,2,1,\"hanako@example.jp\"],[\"hanako@example.jp\",\"山田 花子\"]]]]");
        assertThat(scan.correction()).isEqualTo("M");
        QrReader.parse(scan.text());
    }

    @Test
    void theCodeHasItsQuietZoneAndIsBlackOnWhite() {
        var picture = QrPicture.of("x");
        for (int i = 0; i < picture.side(); i++) {
            for (int edge = 0; edge < 4; edge++) {
                assertThat(picture.dark(i, edge)).isFalse();
                assertThat(picture.dark(edge, i)).isFalse();
                assertThat(picture.dark(i, picture.side() - 1 - edge)).isFalse();
            }
        }
        assertThat(picture.dark(4, 4)).isTrue();
    }

    @Test
    void aPasswordIsInTheCodeOnlyWhenItWasAskedFor() {
        var order = Order.of(Accounts.hanako());
        assertThat(thunderbird.payload(order)).doesNotContain("sakura");

        try (var secret = new Secret("sakura \"2026\"".toCharArray())) {
            var code = QrReader.parse(thunderbird.payload(order.with(secret)));
            assertThat(code.get(2).get(7).textValue()).isEqualTo("sakura \"2026\"");
            assertThat(code.get(3).get(0).get(0).get(6).textValue()).isEqualTo("sakura \"2026\"");
        }
    }

    @Test
    void popIsOneAndAnAccountWithoutANameShowsItsAddress() {
        var pop = new MailAccount(EmailAddress.of("a@example.jp"), "",
                Accounts.server(Protocol.POP3, "pop.example.jp", Security.PLAIN, "a"), Optional.empty(),
                Accounts.hanako().submission(), Optional.empty());
        var code = QrReader.parse(thunderbird.payload(Order.of(pop)));

        assertThat(code.get(2).get(0).intValue()).isEqualTo(1);
        assertThat(code.get(2).get(3).intValue()).isZero();
        assertThat(code.get(3).get(0).get(1).get(1).textValue()).isEqualTo("a@example.jp");
    }

    @Test
    void withoutAServerForSendingOrWithALetterOutsideAsciiThereIsNoCode() {
        var hanako = Accounts.hanako();
        var deaf = new MailAccount(hanako.address(), "", hanako.incoming(), Optional.empty(), Optional.empty(),
                Optional.empty());
        var japanese = new MailAccount(EmailAddress.of("花子@example.jp"), "", hanako.incoming(), Optional.empty(),
                hanako.submission(), Optional.empty());

        assertThat(thunderbird.hindrance(deaf)).isPresent();
        assertThat(thunderbird.hindrance(japanese)).isPresent();
        assertThat(thunderbird.hindrance(hanako)).isEmpty();
    }

    @Test
    void theLoginCodeOfDeltaChatSurvivesEveryCharacterOfAPassword() {
        var account = new MailAccount(EmailAddress.of("a+b%c@example.jp"), "", Accounts.hanako().incoming(),
                Optional.empty(), Accounts.hanako().submission(), Optional.empty());
        try (var secret = new Secret("p&w=d ?#/%20 山".toCharArray())) {
            var uri = URI.create(deltaChat.payload(Order.of(account).with(secret)));
            var values = values(uri);

            assertThat(uri.getScheme()).isEqualTo("dclogin");
            assertThat(uri.getHost()).isEqualTo("example.jp");
            assertThat(uri.getUserInfo()).isEqualTo("a+b%c");
            assertThat(values).containsEntry("p", "p&w=d ?#/%20 山").containsEntry("v", "1")
                    .containsEntry("ih", "imap.example.jp").containsEntry("ip", "993").containsEntry("is", "ssl")
                    .containsEntry("sp", "587").containsEntry("ss", "starttls").containsEntry("ic", "1")
                    .containsEntry("sc", "1");
            assertThat(QrReader.scan(deltaChat.write(Order.of(account).with(secret), ENGLISH)).text())
                    .isEqualTo(uri.toString());
        }
    }

    private static Map<String, String> values(URI uri) {
        return Arrays.stream(uri.getRawQuery().split("&")).map(pair -> pair.split("=", 2)).collect(
                Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }
}
