package dk.jobveu.udbud.camunda;

import dk.jobveu.aktoer.Rolle;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.udbud.VaelgUdbyder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forms {@code anbefal_udbyder_branche} and {@code anbefal_udbyder_faglig}. */
@Configuration
class Anbefalingsblanketter {

  @Bean({"anbefalUdbyderBrancheModtager", "anbefalUdbyderBrancheBlanketdata"})
  Anbefalingsblanket anbefalUdbyderBranche(VaelgUdbyder vaelg, Tilbudsoversigt oversigt) {
    return new Anbefalingsblanket(
        vaelg, oversigt, Procesvariabler.BRANCHORGANISATION, Rolle.BRANCHORGANISATION);
  }

  @Bean({"anbefalUdbyderFagligModtager", "anbefalUdbyderFagligBlanketdata"})
  Anbefalingsblanket anbefalUdbyderFaglig(VaelgUdbyder vaelg, Tilbudsoversigt oversigt) {
    return new Anbefalingsblanket(
        vaelg, oversigt, Procesvariabler.FAGLIG_ORGANISATION, Rolle.FAGLIG_ORGANISATION);
  }
}
