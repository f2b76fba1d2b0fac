package dev.apograph.generator.naming;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of names. */
final class WordSplitterTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "userID,user ID",
                "HTTPServer,HTTP Server",
                "deviceIDs,device IDs",
                "_create_in_folder,create in folder",
                "user__uuid,user uuid",
                "APPLICATION_ID,APPLICATION ID",
                "Application Dashboard,Application Dashboard",
                "sha256Hash,sha256 Hash",
                "oauth2,oauth2",
                "v2Beta,v2 Beta",
                "ipV4,ip V4",
                "3dModel,3d Model",
                "isActive,is Active",
                "X-Rate-Limit,X Rate Limit",
                "a.b$c,a b c",
                "-1,minus 1",
                "+1,plus 1",
                "-name,name",
                "+,plus",
                "..,dot dot",
                "``,empty",
                "` `,space",
                "caf\u00e9,cafe",
                "\uff21\uff22,AB",
                "\u0436,u436",
                "\ud83c\udf31,uffff"
            })
    void cuts(String name, String words) {
        assertThat(WordSplitter.words(name)).isEqualTo(List.of(words.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"foo_bar,foo underscore bar", "foo-bar,foo minus bar", "-name,minus name", "a  b,a space space b"})
    void spells(String name, String words) {
        assertThat(WordSplitter.spelled(name)).isEqualTo(List.of(words.split(" ")));
    }
}
