package dk.jobveu.laering;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the casebank is searched ({@code jobveu.casebank}).
 *
 * @param sammeOrd words that mean the same, those of a line with a sign of equality between them
 */
@ConfigurationProperties("jobveu.casebank")
public record Casebankindstilling(
    @DefaultValue("VEU-koordinator = VEU-tovholder") List<String> sammeOrd) {

  List<List<String>> grupper() {
    return sammeOrd.stream()
        .map(linje -> Stream.of(linje.split("=")).map(String::strip).toList())
        .toList();
  }
}
