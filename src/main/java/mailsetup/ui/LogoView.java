package mailsetup.ui;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import mailsetup.support.organisation.Logo;
import mailsetup.support.organisation.Organisation;

/** The organisation's logo, as high as a line of large text, on light and on dark ground. */
final class LogoView extends ImageView {
    private static final double HEIGHT = 28;
    private static final double WIDEST = 130;
    /** Twice the size on the screen, for screens with fine dots. */
    private static final double SCALE = 2;

    /**
     * The view.
     *
     * @param percent the size of the text
     */
    LogoView(Organisation organisation, ObservableValue<Number> percent) {
        setPreserveRatio(true);
        setSmooth(true);
        var light = image(organisation.logo());
        var dark = image(organisation.darkLogo());
        percent.subscribe(size -> {
            setFitHeight(HEIGHT * size.doubleValue() / 100);
            setFitWidth(WIDEST * size.doubleValue() / 100);
        });
        sceneProperty().flatMap(LogoView::scheme)
                .subscribe(scheme -> setImage((scheme == ColorScheme.DARK ? dark : light).orElse(null)));
    }

    /** Whether the logo can be drawn. */
    static boolean canShow(Organisation organisation) {
        return image(organisation.logo()).isPresent();
    }

    private static ObservableValue<ColorScheme> scheme(Scene scene) {
        return scene.getPreferences().colorSchemeProperty();
    }

    private static Optional<Image> image(Optional<Logo> logo) {
        return logo
                .map(one -> new Image(new ByteArrayInputStream(one.png()), WIDEST * SCALE, HEIGHT * SCALE, true, true))
                .filter(image -> !image.isError());
    }
}
