package dk.jobveu.post.mail;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.templatemode.TemplateMode;

/** Templates of plain text, which the pages have none of. */
@Configuration(proxyBeanMethods = false)
class Tekstskabeloner {

  @Bean
  SpringResourceTemplateResolver tekstskabelon() {
    SpringResourceTemplateResolver s = new SpringResourceTemplateResolver();
    s.setPrefix("classpath:/templates/");
    s.setResolvablePatterns(Set.of("post/*.txt"));
    s.setTemplateMode(TemplateMode.TEXT);
    s.setCharacterEncoding("UTF-8");
    // before that of the pages, which takes every name for its own
    s.setOrder(1);
    return s;
  }
}
