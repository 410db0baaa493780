package dk.jobveu.projektrum.aftalt;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.moede.Moedeslags;
import dk.jobveu.screening.Screeninger;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The day and the meeting read the same way, and are two documents. */
@Configuration
class Informationsmoedekilder {

  @Bean
  Informationsmoedet informationsdagen(
      Indkaldelsen indkaldelsen, Screeninger screeninger, Aktoerer aktoerer) {
    return new Informationsmoedet(Moedeslags.INFORMATIONSDAG, indkaldelsen, screeninger, aktoerer);
  }

  @Bean
  Informationsmoedet informationsmoedet(
      Indkaldelsen indkaldelsen, Screeninger screeninger, Aktoerer aktoerer) {
    return new Informationsmoedet(
        Moedeslags.INFORMATIONSMOEDE, indkaldelsen, screeninger, aktoerer);
  }
}
