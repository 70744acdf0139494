package mailsetup.discovery.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutdatedTest {
    @ParameterizedTest
    @ValueSource(strings = {"Setting\tOld\tNew\nIMAP server\tmail.old.test\timap.new.test\n",
            "| 項目 | 変更前 | 変更後 |\n|---|---|---|\n| 受信サーバー | mail.old.test | imap.new.test |\n",
            "Setting\nOld\nNew\nIMAP server\nmail.old.test\nimap.new.test\n",
            "IMAP server: mail.old.test → imap.new.test\n", "IMAP imap.new.test (old: mail.old.test)\n",
            "IMAP server: imap.new.test. Please do not use mail.old.test any more.\n"})
    void whatTheLetterCallsOldIsTakenOutAndTheRestKeepsItsPlace(String letter) {
        var rest = Outdated.without(letter);

        assertThat(rest.text()).hasSameSizeAs(letter).doesNotContain("mail.old.test").contains("imap.new.test");
        assertThat(rest.text().indexOf("imap.new.test")).isEqualTo(letter.indexOf("imap.new.test"));
        assertThat(rest.former()).containsExactly("mail.old.test");
    }

    @ParameterizedTest
    @ValueSource(strings = {"IMAP server: imap.new.test, port 993. Webmail is not available.\n",
            "Before you begin: IMAP server imap.new.test, port 993\n",
            "Setting\tValue\nIMAP server\timap.new.test 993\n"})
    void nothingElseIs(String letter) {
        assertThat(Outdated.without(letter).text()).contains("imap.new.test").contains("993");
    }

    @Test
    void aForbiddenPortIsNoneAlsoInABrokenLine() {
        assertThat(Outdated.without("""
                                    SMTP server: smtp.new.test, port 465 with SSL. As of this year you can
                                    do not use port 25 any more.
                                    """).text()).contains("465").doesNotContain("25");
    }
}
