package dk.jobveu.demo;

import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Organisationer;
import dk.jobveu.faelles.Csv;
import dk.jobveu.faelles.Csv.Raekke;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Organisations of two regions with a user each and one colleague, from {@code demo/aktoerer.csv}.
 */
@Component
@Profile("demo")
@Order(15)
class Demoaktoerer implements ApplicationRunner {

  private final Organisationer organisationer;
  private final Resource fil;
  private final String kode;

  Demoaktoerer(
      Organisationer organisationer,
      @Value("classpath:demo/aktoerer.csv") Resource fil,
      @Value("${jobveu.demo.kode}") String kode) {
    this.organisationer = organisationer;
    this.fil = fil;
    this.kode = kode;
  }

  @Override
  public void run(ApplicationArguments args) throws IOException {
    try (InputStream kilde = fil.getInputStream()) {
      for (Raekke r :
          Csv.laes(
              "aktoerer.csv",
              kilde,
              ',',
              List.of("id", "rolle", "navn", "niveau", "kommunekode", "bruger", "person"))) {
        organisationer.opret(
            new Aktoer(
                r.kraevet("id"),
                r.kraevet("rolle"),
                r.kraevet("navn"),
                r.kraevet("niveau"),
                r.tekst("kommunekode"),
                null));
        organisationer.opretBruger(r.kraevet("bruger"), r.kraevet("person"), kode, r.kraevet("id"));
      }
    }
    organisationer.opretDesigner("designer", "Dagny Designer", kode);
  }
}
