package io.claimwire.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBuilder;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.SettableAnyProperty;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.claimwire.model.Extensible;
import java.util.List;

/**
 * The Jackson module of Claimwire's model, for a mapper of your own:
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new ClaimwireModule()).build();
 * }</pre>
 *
 * <p>The types carry their JSON form as annotations; the module brings along what those need
 * ({@link java.util.Optional}), keeps fields that the model does not know, and is what {@code
 * findAndRegisterModules()} finds. It changes no setting of the mapper. A mapper that is strict and
 * lossless as {@link ClaimwireJson} is comes from {@link ClaimwireJson#mapper()}.
 */
public final class ClaimwireModule extends Module {

  /** Creates the module. */
  public ClaimwireModule() {}

  @Override
  public String getModuleName() {
    return "claimwire";
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public Iterable<? extends Module> getDependencies() {
    return List.of(new Jdk8Module());
  }

  @Override
  public void setupModule(SetupContext context) {
    context.addBeanDeserializerModifier(new UnknownFields());
  }

  /** Lets the fields that a type does not know be read as plain values, nulls and all. */
  private static final class UnknownFields extends BeanDeserializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public BeanDeserializerBuilder updateBuilder(
        DeserializationConfig config, BeanDescription type, BeanDeserializerBuilder builder) {
      SettableAnyProperty unknown = builder.getAnySetter();
      if (unknown != null && Extensible.class.isAssignableFrom(type.getBeanClass())) {
        builder.setAnySetter(null); // the builder refuses to replace one by another
        builder.setAnySetter(unknown.withValueDeserializer(new PlainValueDeserializer()));
      }
      return builder;
    }
  }
}
