package mailsetup.ui;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import mailsetup.text.Language;
import mailsetup.ui.guide.HelpEvent;
import mailsetup.ui.kit.Icon;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Look;
import mailsetup.ui.kit.Ui;

/** The product's name, the language, and how the window looks. */
final class Header extends HBox {
    private final Ui ui;
    private final Look look;

    Header(Ui ui, Look look) {
        this.ui = ui;
        this.look = look;
        getStyleClass().addAll("header", "near");
        getChildren().addAll(new Icon("letter"), ui.word(ui.words().of("wizard.product"), "product"),
                Layout.wide(new Region()), help(), languages(), appearance());
    }

    private Node help() {
        var help = ui.button("guide.help", () -> HelpEvent.onPage(this), Styles.FLAT);
        help.setId("help");
        help.setTooltip(new Tooltip());
        help.getTooltip().textProperty().bind(ui.words().of("guide.help.key"));
        return help;
    }

    private Node languages() {
        var group = new ToggleGroup();
        var japanese = language(Language.JA, "日本語", group);
        var english = language(Language.EN, "English", group);
        japanese.getStyleClass().add(Styles.LEFT_PILL);
        english.getStyleClass().add(Styles.RIGHT_PILL);
        var both = new HBox(japanese, english);
        if (!look.readsJapanese()) {
            japanese.setText("Japanese");
            japanese.setDisable(true);
            explain(both);
        }
        return both;
    }

    private ToggleButton language(Language language, String name, ToggleGroup group) {
        var button = Layout.whole(new ToggleButton(name));
        button.setId("language-" + language.name().toLowerCase(Locale.ROOT));
        button.setToggleGroup(group);
        button.setOnAction(_ -> ui.words().speak(language));
        ui.words().messages().subscribe(now -> button.setSelected(now.language() == language));
        return button;
    }

    /** A disabled button shows no tooltip, so its surroundings do. */
    private void explain(Node switched) {
        var why = new Tooltip();
        why.textProperty().bind(ui.words().of("wizard.font.missing"));
        Tooltip.install(switched, why);
        switched.accessibleTextProperty().bind(why.textProperty());
    }

    private Node appearance() {
        var menu = Layout.whole(new MenuButton());
        menu.setId("appearance");
        menu.textProperty().bind(ui.words().of("wizard.look.menu"));
        menu.getItems().addAll(colours());
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().addAll(sizes());
        menu.setTooltip(new Tooltip());
        menu.getTooltip().textProperty().bind(ui.words().of("wizard.look.keys"));
        return menu;
    }

    private List<MenuItem> colours() {
        var group = new ToggleGroup();
        return List.of(colour("wizard.look.system", Optional.empty(), group),
                colour("wizard.look.light", Optional.of(ColorScheme.LIGHT), group),
                colour("wizard.look.dark", Optional.of(ColorScheme.DARK), group));
    }

    private MenuItem colour(String key, Optional<ColorScheme> scheme, ToggleGroup group) {
        return item(ui.words().of(key), group, look.chosen().map(scheme::equals), () -> look.chosen().set(scheme));
    }

    private List<MenuItem> sizes() {
        var group = new ToggleGroup();
        return Look.SIZES.stream().map(percent -> item(ui.words().of("wizard.look.size", percent), group,
                look.size().map(now -> now.intValue() == percent), () -> look.size().set(percent))).toList();
    }

    private static MenuItem item(ObservableValue<String> text, ToggleGroup group, ObservableValue<Boolean> selected,
            Runnable action) {
        var item = new RadioMenuItem();
        item.textProperty().bind(text);
        item.setToggleGroup(group);
        selected.subscribe(item::setSelected);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
