package dk.jobveu.statistik;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How figures are shown ({@code jobveu.statistik}).
 *
 * @param husk for how long what all figures are counted from is kept, so that a page, its pictures
 *     and what is chosen next are counted from the same; none, and it is counted each time
 * @param brancheFlereEnd a branch has figures of its own from more projects than this
 */
@ConfigurationProperties("jobveu.statistik")
public record Statistikindstilling(
    @DefaultValue("10") int brancheFlereEnd, @DefaultValue("PT1M") Duration husk) {}
