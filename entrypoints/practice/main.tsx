import '@/components/base.css'
import '@/components/activity/activity.css'
import '@/components/practice/network.css'
import '@/components/practice/panel.css'
import { i18n } from '@/lib/words/i18n'
import { mount } from '@/components/page/mount'
import { prepare } from '@/components/page/prepare'
import { Practice } from '@/components/practice/practice'

await prepare()
mount(<Practice />, i18n.t('practice.title'))
