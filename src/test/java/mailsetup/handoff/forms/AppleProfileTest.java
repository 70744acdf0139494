package mailsetup.handoff.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.dd.plist.NSArray;
import com.dd.plist.NSDictionary;
import com.dd.plist.NSObject;
import com.dd.plist.PropertyListParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.handoff.Order;
import mailsetup.handoff.sign.SigningKey;
import mailsetup.testkit.Accounts;
import mailsetup.testkit.Child;
import mailsetup.testkit.SigningKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The profile, read by a library that is not ours, against the keys that Apple publishes. */
class AppleProfileTest {
    /** apple/device-management, mdm/profiles/com.apple.mail.managed.yaml, and the keys of every payload. */
    private static final Set<String> PUBLISHED = Set.of("EmailAccountType", "EmailAccountDescription",
            "EmailAccountName", "EmailAddress", "IncomingMailServerAuthentication", "IncomingMailServerHostName",
            "IncomingMailServerPortNumber", "IncomingMailServerUseSSL", "IncomingMailServerUsername",
            "OutgoingMailServerAuthentication", "OutgoingMailServerHostName", "OutgoingMailServerPortNumber",
            "OutgoingMailServerUseSSL", "OutgoingMailServerUsername", "OutgoingPasswordSameAsIncomingPassword",
            "PayloadDisplayName", "PayloadIdentifier", "PayloadType", "PayloadUUID", "PayloadVersion");
    private static final Messages ENGLISH = Messages.in(Language.EN);
    private final AppleProfile form = new AppleProfile();

    @Test
    void everyKeyIsOneThatApplePublishesAndPortsAndFlagsAreAlwaysThere() throws Exception {
        var mail = mail(form.write(Order.of(Accounts.hanako()), ENGLISH));

        assertThat(PUBLISHED).containsAll(mail.keySet());
        assertThat(mail.keySet()).contains("EmailAccountType", "IncomingMailServerHostName",
                "OutgoingMailServerHostName", "IncomingMailServerAuthentication", "OutgoingMailServerAuthentication");
        assertThat(value(mail, "EmailAccountType").toJavaObject()).isEqualTo("EmailTypeIMAP");
        assertThat(value(mail, "IncomingMailServerPortNumber").toJavaObject()).isEqualTo(993);
        assertThat(value(mail, "OutgoingMailServerPortNumber").toJavaObject()).isEqualTo(587);
        assertThat(value(mail, "IncomingMailServerUseSSL").toJavaObject()).isEqualTo(true);
        assertThat(value(mail, "OutgoingMailServerUseSSL").toJavaObject()).isEqualTo(true);
        assertThat(value(mail, "EmailAccountName").toJavaObject()).isEqualTo("山田 花子");
        assertThat(mail.keySet()).noneMatch(key -> key.equals("IncomingPassword") || key.equals("OutgoingPassword"));
    }

    @Test
    void theWrapperIsCompleteAndALaterProfileOfTheAddressReplacesIt() throws Exception {
        var first = profile(form.write(Order.of(Accounts.hanako()), ENGLISH));
        var second = profile(form.write(Order.of(Accounts.hanako()).from("ひまわり", ""), ENGLISH));
        var other = profile(form.write(Order.of(Accounts.random(new Random(1))), ENGLISH));

        assertThat(value(first, "PayloadType").toJavaObject()).isEqualTo("Configuration");
        assertThat(value(first, "PayloadVersion").toJavaObject()).isEqualTo(1);
        assertThat(uuid(first)).isEqualTo(uuid(second)).isNotEqualTo(uuid(inner(first))).isNotEqualTo(uuid(other));
        assertThat(value(first, "PayloadIdentifier")).isEqualTo(value(second, "PayloadIdentifier"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC"})
    void aSignedProfileIsVerifiedByOpenssl(String algorithm, @TempDir Path folder) throws Exception {
        var key = SigningKeys.of(algorithm);
        var plain = form.write(Accounts.order(Accounts.hanako()), ENGLISH);
        var signed = form.write(Accounts.order(Accounts.hanako()).signedBy(key), ENGLISH);
        var file = Files.write(folder.resolve("signed"), signed);
        var content = folder.resolve("content");
        Files.writeString(folder.resolve("ca.pem"), SigningKeys.pem(key.chain().getLast()));

        var openssl = Child.run("openssl", "cms", "-verify", "-inform", "DER", "-in", file.toString(), "-CAfile",
                folder.resolve("ca.pem").toString(), "-purpose", "any", "-out", content.toString(), "-binary");

        assertThat(openssl.code()).as(openssl.output()).isZero();
        assertThat(content).hasBinaryContent(plain);
    }

    @Test
    void aWrongPassphraseIsNoKey() throws Exception {
        var key = SigningKeys.of("EC");
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("x", key.key(), "right".toCharArray(), key.chain().toArray(Certificate[]::new));
        var out = new ByteArrayOutputStream();
        store.store(out, "right".toCharArray());

        assertThat(SigningKey.read(out.toByteArray(), "right".toCharArray()).chain()).isEqualTo(key.chain());
        assertThatThrownBy(() -> SigningKey.read(out.toByteArray(), "wrong".toCharArray()))
                .isInstanceOf(IOException.class);
    }

    private static UUID uuid(NSDictionary payload) {
        return UUID.fromString(value(payload, "PayloadUUID").toString());
    }

    static NSObject value(NSDictionary dictionary, String key) {
        return Objects.requireNonNull(dictionary.get(key));
    }

    static NSDictionary mail(byte[] profile) throws Exception {
        return inner(profile(profile));
    }

    private static NSDictionary inner(NSDictionary profile) {
        var content = ((NSArray) value(profile, "PayloadContent")).getArray();
        assertThat(content).hasSize(1);
        return (NSDictionary) content[0];
    }

    private static NSDictionary profile(byte[] bytes) throws Exception {
        return (NSDictionary) PropertyListParser.parse(bytes);
    }
}
