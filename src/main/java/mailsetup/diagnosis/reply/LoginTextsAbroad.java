package mailsetup.diagnosis.reply;

import static mailsetup.diagnosis.reply.Meaning.APP_PASSWORD;
import static mailsetup.diagnosis.reply.Meaning.LOCKED;
import static mailsetup.diagnosis.reply.Meaning.MAINTENANCE;
import static mailsetup.diagnosis.reply.Meaning.NOT_ACCEPTED;
import static mailsetup.diagnosis.reply.Meaning.NOT_FROM_HERE;
import static mailsetup.diagnosis.reply.Meaning.OVER_QUOTA;
import static mailsetup.diagnosis.reply.Meaning.PASSWORD_EXPIRED;
import static mailsetup.diagnosis.reply.Meaning.PROTOCOL_OFF;
import static mailsetup.diagnosis.reply.Meaning.TEMPORARY;
import static mailsetup.diagnosis.reply.Sign.receiving;
import static mailsetup.diagnosis.reply.Sign.words;

import java.util.List;

/** The same in languages other than English and Japanese: German, French, Spanish, Portuguese, Italian, Russian, Chinese, Korean. */
final class LoginTextsAbroad {
    /** Words that name the reason. */
    static final List<Sign> EXACT = List.of(
            words(PROTOCOL_OFF,
                    "(IMAP|POP3?)\\b.{0,40}(d[ée]sactiv|deaktiviert|nicht (aktiv|freigeschaltet|erlaubt)|disattiv|disabilitat|des(h?abilitad|activad|ativad)|отключ|выключ|사용 ?안 ?함|비활성|未开启|未啟用|未启用|已关闭|已禁用)"),
            words(LOCKED,
                    "(konto|postfach|zugang|compte|cuenta|conta|casella|account).{0,40}(gesperrt|blockiert|bloqu|bloccat)|(учетная запись|аккаунт|ящик).{0,30}(заблокирован)|계정.{0,20}(잠|차단)|(账号|帐号|帳號).{0,10}(锁定|被锁|鎖定)"),
            words(APP_PASSWORD,
                    "parol prilozheniya|application password|пароль.{0,20}приложени|(앱|애플리케이션) ?비밀번호|mot de passe d.application|contraseña de aplicación|senha de aplicativo|password per le app|anwendungs(spezifisches )?[ -]?passwort"),
            words(PASSWORD_EXPIRED,
                    "(passwort|kennwort).{0,20}abgelaufen|mot de passe.{0,20}expir|contraseña.{0,20}(caducad|expirad)|password.{0,10}scadut|срок.{0,20}пароля|密码(已)?过期|비밀번호.{0,10}만료"),
            words(NOT_FROM_HERE,
                    "(ihre|votre|su|sua|tu) (ip|adresse ip|dirección ip).{0,30}(gesperrt|blockiert|bloqu|bloccat)"),
            receiving(OVER_QUOTA, "(postfach|boîte|buzón|casella).{0,20}(voll|pleine|llen[oa]|pien[ao])|邮箱(已)?满"),
            words(MAINTENANCE,
                    "wartungsarbeiten|en maintenance|mantenimiento|manutenzione|manutenção|обслуживани|점검|维护"));
    /** Words that also stand beside a reason. */
    static final List<Sign> WIDE = List.of(
            words(TEMPORARY,
                    "vorübergehend|temporairement|temporalmente|temporaneamente|temporariamente|временно|일시적|暂时|稍后再试"));
    /** Words that say no more than no. */
    static final List<Sign> BARE = List.of(words(NOT_ACCEPTED,
            "(passwort|kennwort|mot de passe|contraseña|senha|password).{0,30}(falsch|incorrect|invalide|inválid|errat|erróne)|anmeldung fehlgeschlagen|неверн.{0,10}(логин|парол|имя)|密码错误|密碼錯誤|用户名或密码|비밀번호.{0,20}(틀|일치하지|확인)"));

    private LoginTextsAbroad() {}
}
