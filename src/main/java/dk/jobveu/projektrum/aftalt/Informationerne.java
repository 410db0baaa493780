package dk.jobveu.projektrum.aftalt;

import static dk.jobveu.dokument.Dokument.felt;
import static dk.jobveu.dokument.Dokument.felter;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.aktoer.Rolle;
import dk.jobveu.bilag.Partslogoer;
import dk.jobveu.dokument.Dokument;
import dk.jobveu.projektplan.Informationsmateriale;
import dk.jobveu.projektplan.Informationsmateriale.Modtager;
import dk.jobveu.projektplan.Projektplan;
import dk.jobveu.projektplan.SendInformationsmateriale;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The plan for those outside (D15), a document for each kind of reader: for those who pass it on,
 * most of whom get the same text as a message, and the coordinator.
 */
@Component
class Informationerne {

  private final SendInformationsmateriale afsender;
  private final Partslogoer logoer;

  Informationerne(SendInformationsmateriale afsender, Partslogoer logoer) {
    this.afsender = afsender;
    this.logoer = logoer;
  }

  List<Udgave> udgaver(Indsigt indsigt, Projektplan plan) {
    return Stream.of(Modtager.values())
        .filter(m -> givesVidereAf(indsigt, m))
        .map(m -> udgave(indsigt, plan, m))
        .toList();
  }

  private static boolean givesVidereAf(Indsigt indsigt, Modtager m) {
    return indsigt.erKoordinator()
        || switch (m) {
          case VIRKSOMHEDER -> er(indsigt, Rolle.BRANCHORGANISATION);
          case PARTER ->
              er(indsigt, Rolle.BRANCHORGANISATION) || er(indsigt, Rolle.FAGLIG_ORGANISATION);
          case SKOLER -> er(indsigt, Rolle.UDDANNELSESINSTITUTION);
          case BORGERE, JOBCENTRE -> indsigt.jobcenter().isPresent();
        };
  }

  private static boolean er(Indsigt indsigt, Rolle rolle) {
    return indsigt.egne().stream().anyMatch(d -> d.rolle().equals(rolle.id()));
  }

  private Udgave udgave(Indsigt indsigt, Projektplan plan, Modtager m) {
    Informationsmateriale i = afsender.materiale(plan, indsigt.organisation(), m);
    return new Udgave(
        "information-" + m.name().toLowerCase(Locale.ROOT),
        "Information til " + m.tekst(),
        null,
        true,
        i.gevinst(),
        new Dokument(
                plan.version(),
                null,
                plan.registrering(),
                List.of(
                    felter(
                        indsigt.forloeb().titel(),
                        felt("Job", i.job()),
                        felt("Kursus", i.kursus()),
                        felt("Næste skridt", i.naesteSkridt()),
                        felt("Kontakt", i.kontakt()))),
                null)
            .med(indsigt::udenFremmedBruger),
        logoer.af(indsigt.forloebId()));
  }
}
