package dk.jobveu.sikkerhed.login;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.impl.identity.DefaultPasswordPolicyImpl;

/** The engine's rules for a new password, and none of the passwords that everybody knows. */
class Kodepolitik extends DefaultPasswordPolicyImpl {

  Kodepolitik(List<String> kendteKoder) {
    rules.add(new Ukendt(kendteKoder));
  }

  private record Ukendt(List<String> kendteKoder) implements PasswordPolicyRule {

    @Override
    public String getPlaceholder() {
      return PLACEHOLDER_PREFIX + "KENDT";
    }

    @Override
    public Map<String, String> getParameters() {
      return Map.of();
    }

    @Override
    public boolean execute(String kode) {
      return !kendteKoder.contains(kode);
    }
  }
}
