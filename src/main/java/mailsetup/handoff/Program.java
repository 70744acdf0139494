package mailsetup.handoff;

/** Mail programs whose words the setup sheet can speak. */
public enum Program {
    /** Words that fit every program. */
    GENERIC,
    /** The new Outlook for Windows, which also took the place of Windows Mail at the end of 2024. */
    OUTLOOK_NEW,
    /** Outlook as part of Microsoft Office. */
    OUTLOOK_CLASSIC,
    /** Mail on a Mac. */
    APPLE_MAIL,
    /** Mail on iPhone and iPad. */
    IPHONE,
    /** Gmail on Android. */
    GMAIL_APP,
    /** Email on phones of Samsung. */
    SAMSUNG,
    /** Thunderbird on a computer. */
    THUNDERBIRD,
    /** Becky! Internet Mail of Rimarts. */
    BECKY,
    /** Shuriken of JustSystems. */
    SHURIKEN,
    /** Hidemaru Mail of Saito Kikaku. */
    HIDEMARU_MAIL,
    /** eM Client. */
    EM_CLIENT,
    /** A printer, scanner or network disk, which only sends. */
    DEVICE
}
