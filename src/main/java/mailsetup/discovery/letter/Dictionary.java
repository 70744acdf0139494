package mailsetup.discovery.letter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words of letters. Japanese has no blanks, so its words are looked for at every letter, longest first. */
final class Dictionary {
    private static final Map<String, Word> LATIN = new HashMap<>();
    private static final Map<Character, List<Entry>> JAPANESE = new HashMap<>();

    static {
        latin(Word.IMAP, "imap imap4 imap4rev1 imaps imap4s");
        latin(Word.POP, "pop pop3 pops pop3s");
        latin(Word.SMTP, "smtp smtps submission smtp-auth esmtp");
        latin(Word.INCOMING, "incoming receiving inbound");
        latin(Word.OUTGOING, "outgoing sending outbound");
        latin(Word.SERVER, "server servers host hostname mailserver");
        latin(Word.PORT, "port ports");
        latin(Word.SECURITY, "encryption encrypted security");
        latin(Word.TLS, "ssl tls");
        latin(Word.STARTTLS, "starttls");
        latin(Word.NO, "none off disabled unencrypted no");
        latin(Word.YES, "yes on enabled required");
        latin(Word.USER, "user username userid login logon account accountname id");
        latin(Word.PASSWORD, "password passwd pw pass passphrase");
        latin(Word.ADDRESS, "address mailaddress");
        latin(Word.MAIL, "email e-mail mail mailbox");
        latin(Word.FOREIGN, "ftp sftp ftps ssh cpanel plesk mysql postgresql database wordpress wifi wi-fi ssid wlan"
                + " pppoe dsl router nameserver nameservers dns panel portal caldav carddav vpn customer member");
        latin(Word.ASIDE, "support contact helpdesk phone tel fax hotline call domain web webmail"
                + " website homepage url");
        latin(Word.FORMER, "old previous former");
        latin(Word.EXAMPLE, "example e.g eg");
        latin(Word.ALL, "all both");
        latin(Word.AUTH, "authentication auth");
        japanese(Word.INCOMING, "受信");
        japanese(Word.OUTGOING, "送信 サブミッション");
        japanese(Word.SERVER, "サーバー サーバ ホスト名 ホスト");
        japanese(Word.PORT, "ポート番号 ポート");
        japanese(Word.SECURITY, "接続の保護 接続の種類 暗号化 セキュリティ 保護");
        japanese(Word.USER, "ユーザーID ユーザID ログインID アカウントID メールID ユーザー名 ユーザ名 ユーザー ユーザ アカウント名 アカウント ログイン名");
        japanese(Word.PASSWORD, "パスワード");
        japanese(Word.ADDRESS, "メールアドレス アドレス");
        japanese(Word.MAIL, "メールボックス メール");
        japanese(Word.NO, "使用しません 使用しない 利用しない 使わない しない なし 無し 不要 無効 オフ 未使用 非対応");
        japanese(Word.YES, "使用します 使用する 利用する 使う 有効 オン 必須 必要 対応 あり 有り 使用");
        japanese(Word.FOREIGN, "コントロールパネル 管理画面 管理パネル 管理ツール 管理者 会員 マイページ お客様ページ データベース 無線"
                + " ルーター ルータ フレッツ 接続ID 接続用ID 接続アカウント 接続パスワード 接続ユーザー インターネット接続"
                + " ネームサーバー ネームサーバ ホームページ 契約者 契約ID お客様ID お客さまID");
        japanese(Word.ASIDE, "お問い合わせ お問合せ 問い合わせ 連絡先 連絡用 ご連絡 サポート 窓口 電話 内線 転送先 返信 ドメイン IPアドレス");
        japanese(Word.FORMER, "旧 変更前 以前の 移行前");
        japanese(Word.EXAMPLE, "記入例 入力例 設定例 例: 例) 例えば");
        japanese(Word.ALL, "いずれも すべて 全て 共通 両方 とも");
        japanese(Word.AUTH, "認証");
        JAPANESE.values().forEach(entries -> entries.sort(Comparator.comparing(e -> -e.text().length())));
    }

    private Dictionary() {}

    record Entry(String text, Word word) {}

    /** What a word in Latin letters says. */
    static Optional<Word> latin(String word) {
        return Optional.ofNullable(LATIN.get(word.toLowerCase(Locale.ROOT)));
    }

    /** The Japanese word that begins there. */
    static Optional<Entry> japanese(String text, int at) {
        return JAPANESE.getOrDefault(text.charAt(at), List.of()).stream()
                .filter(entry -> text.startsWith(entry.text(), at)).findFirst();
    }

    private static void latin(Word meaning, String words) {
        Arrays.stream(words.split(" ")).forEach(word -> LATIN.put(word, meaning));
    }

    private static void japanese(Word meaning, String words) {
        Arrays.stream(words.split(" ")).forEach(word -> JAPANESE
                .computeIfAbsent(word.charAt(0), _ -> new ArrayList<>()).add(new Entry(word, meaning)));
    }
}
