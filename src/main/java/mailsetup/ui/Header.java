package mailsetup.ui;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
import mailsetup.core.text.Language;
import mailsetup.support.organisation.Organisation;
import mailsetup.ui.desktop.Browser;
import mailsetup.ui.guide.HelpEvent;
import mailsetup.ui.kit.Layout;
import mailsetup.ui.kit.Look;
import mailsetup.ui.kit.Theme;
import mailsetup.ui.kit.Ui;

/** The product's name with the organisation's logo and help pages, the language, and how the window looks. */
final class Header extends HBox {
    /** In letter heights; the name stands over the window, too. */
    private static final double ROOM_FOR_THE_NAME = 48;
    private static final double ROOM_FOR_NAME_AND_LOGO = 62;

    private final Ui ui;
    private final Look look;

    Header(Organisation organisation, Consumer<String> clipboard, Ui ui, Look look) {
        this.ui = ui;
        this.look = look;
        getStyleClass().addAll("header", "near");
        var product = ui.words().of("wizard.product");
        boolean logo = LogoView.canShow(organisation);
        var roomy = look.letters(widthProperty()).greaterThan(logo ? ROOM_FOR_NAME_AND_LOGO : ROOM_FOR_THE_NAME);
        getChildren().addAll(logo ? new LogoView(organisation, look.size()) : ui.icon("letter", product),
                Layout.when(roomy, ui.word(product, "product")), Layout.wide(new Region()),
                help(), languages(), appearance());
        if (!organisation.links().isEmpty()) {
            getChildren().add(getChildren().size() - 3,
                    new HelpMenu(organisation.links(), Browser.here(), clipboard, ui));
        }
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
        var all = Language.all().stream().map(each -> language(each, group)).toList().reversed();
        all.forEach(button -> button.getStyleClass().add(Styles.CENTER_PILL));
        all.getFirst().getStyleClass().set(all.getFirst().getStyleClass().size() - 1, Styles.LEFT_PILL);
        all.getLast().getStyleClass().set(all.getLast().getStyleClass().size() - 1, Styles.RIGHT_PILL);
        return new HBox(all.toArray(Node[]::new));
    }

    /** Each in its own words, for somebody who can read no other. */
    private ToggleButton language(Language language, ToggleGroup group) {
        var button = Layout.whole(new ToggleButton(language.ownName()));
        button.setId("language-" + language.code());
        button.setToggleGroup(group);
        button.setOnAction(_ -> {
            button.setSelected(true);
            ui.words().speak(language);
        });
        ui.words().messages().subscribe(now -> button.setSelected(now.language().equals(language)));
        return button;
    }

    private Node appearance() {
        var menu = Layout.whole(new MenuButton());
        menu.setId("appearance");
        menu.textProperty().bind(ui.words().of("look.menu"));
        menu.accessibleTextProperty().bind(menu.textProperty());
        menu.getItems().addAll(colours());
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().addAll(sizes());
        menu.getItems().addAll(new SeparatorMenuItem(), forget());
        menu.setTooltip(new Tooltip());
        menu.getTooltip().textProperty().bind(ui.words().of("look.keys"));
        return menu;
    }

    private MenuItem forget() {
        var item = new MenuItem();
        item.setId("forget-look");
        item.textProperty().bind(ui.words().of("look.forget"));
        item.setOnAction(_ -> look.forget());
        return item;
    }

    private List<MenuItem> colours() {
        var group = new ToggleGroup();
        return Stream.concat(Stream.of(colour("look.system", Optional.empty(), group)), Stream.of(Theme.values())
                .map(theme -> colour("look.theme." + theme.word(), Optional.of(theme), group))).toList();
    }

    private MenuItem colour(String key, Optional<Theme> theme, ToggleGroup group) {
        return item(ui.words().of(key), group, look.chosen().map(theme::equals), () -> look.chosen().set(theme));
    }

    private List<MenuItem> sizes() {
        var group = new ToggleGroup();
        return Look.SIZES.stream().map(percent -> item(ui.words().of("look.size", percent), group,
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
